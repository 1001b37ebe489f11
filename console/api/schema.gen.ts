// Made by scripts/api-types.ts from the OpenAPI document; not to be changed by hand.
export interface components {
  schemas: {

  };
}

export interface paths {
  "/api/audit": {
    get: { parameters: { query?: { page?: number; pageSize?: number; personId?: string; verb?: string; from?: string; to?: string; text?: string; organId?: string }; }; responses: { 200: { content: { 'application/json': { rows: { seq: number; at: string; verb: string; title: string; about: string | null; personName: string; onBehalfOf: string | null; address: string; reason: string | null; changes: { table: string; key: string; column: string; before: string | null; after: string | null }[]; hash: string }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/audit/export.csv": {
    get: { parameters: { query?: { personId?: string; verb?: string; from?: string; to?: string; text?: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/audit/verbs": {
    get: { parameters: { query?: { organId?: string }; }; responses: { 200: { content: { 'application/json': { verb: string; title: string }[] } } } };
  };
  "/api/audit/verify": {
    get: { parameters: { query?: { organId?: string }; }; responses: { 200: { content: { 'application/json': { chain: string; entries: number; intact: boolean; headHash: string; faults: { seq: number; kind: "changed" | "missing" | "reordered" | "cutOff"; message: string }[] } } } } };
  };
  "/api/calendar/days": {
    get: { parameters: { query: { from: string; to: string; organId?: string }; }; responses: { 200: { content: { 'application/json': { day: string; working: boolean; provisional: boolean; name: string | null; reason: string; source: string }[] } } } };
  };
  "/api/calendar/notices": {
    get: { parameters: { query?: { page?: number; pageSize?: number; state?: "proposed" | "confirmed" | "withdrawn" }; }; responses: { 200: { content: { 'application/json': { rows: { year: number; kind: "annual" | "amendment"; title: string; documentNumber: string | null; issuedOn: string; holidays: { name: string; from: string; to: string }[]; workingWeekends: string[]; withdrawnBy: string | null; withdrawnAt: string | null; withdrawalReason: string | null; id: string; region: string; state: "proposed" | "confirmed" | "withdrawn"; proposedBy: string; proposedAt: string; confirmedBy: string | null; confirmedAt: string | null; findings: { severity: string; message: string }[]; confirmBlockers: { code: string; message: string; article?: string; field?: string }[] }[]; total: number; page: number; pageSize: number; unannouncedYears: number[] } } } } };
    post: { parameters: { }; requestBody: { content: { 'application/json': { region: string; notice: { year: number; kind: "annual" | "amendment"; title: string; documentNumber: string | null; issuedOn: string; holidays: { name: string; from: string; to: string }[]; workingWeekends: string[] } } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/calendar/notices/{id}/confirm": {
    post: { parameters: { path: { id: string }; }; requestBody: { content: { 'application/json': { doubtsSeen: boolean } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/calendar/notices/{id}/withdraw": {
    post: { parameters: { path: { id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/calendar/organs/{organId}/exceptions": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { withdrawnBy: string | null; withdrawnAt: string | null; withdrawalReason: string | null; id: string; from: string; to: string; working: boolean; name: string; basis: string; addedBy: string; addedAt: string }[]; total: number; page: number; pageSize: number; region: string } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { from: string; to: string; working: boolean; name: string; basis: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/calendar/organs/{organId}/exceptions/{id}/withdraw": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/calendar/organs/{organId}/region": {
    put: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { region: string } } }; responses: { 200: { content: { 'application/json': { organId: string; region: string } } } } };
  };
  "/api/calendar/terms": {
    get: { parameters: { query: { from: string; workdays: number; organId?: string }; }; responses: { 200: { content: { 'application/json': { from: string; workdays: number; day: string; provisional: boolean; earliestPossible: string; counted: { from: string; to: string; days: number; reason: string; source: string }[]; skipped: { from: string; to: string; days: number; reason: string; source: string }[] } } } } };
  };
  "/api/calendar/years/{year}": {
    get: { parameters: { path: { year: number }; query?: { organId?: string }; }; responses: { 200: { content: { 'application/json': { year: number; source: string; provisional: boolean; holidays: string[]; workingWeekends: string[]; workingDays: number; runs: { from: string; to: string; days: number; reason: string; source: string }[] } } } } };
  };
  "/api/demo-accounts": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { login: string; password: string; name: string; roleNames: string[]; shows: string }[] } } } };
  };
  "/api/jobs": {
    get: { parameters: { query?: { state?: "waiting" | "running" | "done" | "dead" | "cancelled"; kind?: string; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; kind: string; title: string; state: string; stateName: string; runAt: string; attempts: number; lastError: string | null; createdAt: string; finishedAt: string | null }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/jobs/counts": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { state: string; stateName: string; count: number }[] } } } };
  };
  "/api/jobs/{id}": {
    get: { parameters: { path: { id: string }; }; responses: { 200: { content: { 'application/json': { id: string; kind: string; title: string; state: string; stateName: string; runAt: string; attempts: number; lastError: string | null; createdAt: string; finishedAt: string | null } } } } };
  };
  "/api/jobs/{id}/cancel": {
    post: { parameters: { path: { id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/jobs/{id}/rerun": {
    post: { parameters: { path: { id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/me": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { signedIn: boolean; demo: boolean; needsSetUp: boolean; waitsFor: ("secondFactor" | "newPassword") | null; person: { id: string; login: string; name: string; totp: boolean } | null; organs: { id: string; slug: string; name: string; shortName: string; roles: string[]; roleNames: string[]; hasBelow: boolean; installationRoles: string[] }[]; basePath: string } } } } };
  };
  "/api/me/password": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { currentPassword?: string; newPassword: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/me/problems": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { id: string; words: string; at: string; answer: string | null; answeredAt: string | null }[] } } } };
  };
  "/api/me/sessions": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { id: string; createdAt: string; seenAt: string; address: string; agent: string; current: boolean }[] } } } };
  };
  "/api/me/sessions/end-others": {
    post: { parameters: { }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/me/sessions/{id}": {
    delete: { parameters: { path: { id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/me/totp": {
    post: { parameters: { }; responses: { 200: { content: { 'application/json': { secret: string; uri: string } } } } };
  };
  "/api/me/totp/confirm": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { code: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/me/totp/stop": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { password: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { id: string; slug: string; name: string; shortName: string; parentId: string | null; kind: string; level: string; verticalParentId: string | null; closedAt: string | null; discloses: boolean; indexTemplate: string; profile: { address: string; postcode: string; phone: string; fax: string; email: string; officeHours: string; disclosureOffice: string; portalName: string; portalUrl: string; siteIdCode: string; wechatAccount: string; introduction: string }; demo: boolean }[] } } } };
    post: { parameters: { }; requestBody: { content: { 'application/json': { slug: string; name: string; shortName: string; level: string; kind?: string; verticalParentId?: string | null; discloses?: boolean; indexTemplate?: string; parentId: string | null } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; slug: string; name: string; shortName: string; parentId: string | null; kind: string; level: string; verticalParentId: string | null; closedAt: string | null; discloses: boolean; indexTemplate: string; profile: { address: string; postcode: string; phone: string; fax: string; email: string; officeHours: string; disclosureOffice: string; portalName: string; portalUrl: string; siteIdCode: string; wechatAccount: string; introduction: string }; demo: boolean } } } } };
    put: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { name: string; shortName: string; level: string; discloses: boolean; indexTemplate: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/audit": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; personId?: string; verb?: string; from?: string; to?: string; text?: string }; }; responses: { 200: { content: { 'application/json': { rows: { seq: number; at: string; verb: string; title: string; about: string | null; personName: string; onBehalfOf: string | null; address: string; reason: string | null; changes: { table: string; key: string; column: string; before: string | null; after: string | null }[]; hash: string }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/audit/export.csv": {
    get: { parameters: { path: { organId: string }; query?: { personId?: string; verb?: string; from?: string; to?: string; text?: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/audit/verbs": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { verb: string; title: string }[] } } } };
  };
  "/api/organs/{organId}/audit/verify": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { chain: string; entries: number; intact: boolean; headHash: string; faults: { seq: number; kind: "changed" | "missing" | "reordered" | "cutOff"; message: string }[] } } } } };
  };
  "/api/organs/{organId}/catalogue": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { active: number; proposals: number; off: number; withoutDepartment: number; withoutColumn: number; inForce: { n: number; effectiveOn: string; itemCount: number } | null; coming: { n: number; effectiveOn: string; itemCount: number } | null; changes: { added: number; changed: number; removed: number; domains: number }; putInForce: { code: string; message: string; article?: string; field?: string }[]; domains: { domain: string; involved: boolean; sentence: string; active: number; proposals: number; off: number }[]; statutoryItems: { code: string; name: string }[]; channels: string[] } } } } };
  };
  "/api/organs/{organId}/catalogue/assign": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { assignments: { ids: string[]; departmentId?: string | null; columnId?: string | null }[] } } }; responses: { 200: { content: { 'application/json': { changed: number } } } } };
  };
  "/api/organs/{organId}/catalogue/compare": {
    get: { parameters: { path: { organId: string }; query: { from: number; to: number }; }; responses: { 200: { content: { 'application/json': { from: string; to: string; items: { id: string; change: "added" | "changed" | "removed"; place: string; name: string; fields: { label: string; before: string; after: string }[] }[]; domains: { id: string; change: "added" | "changed" | "removed"; place: string; name: string; fields: { label: string; before: string; after: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/catalogue/confirm": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { ids: string[]; comparedWith: string } } }; responses: { 200: { content: { 'application/json': { confirmed: number } } } } };
  };
  "/api/organs/{organId}/catalogue/domains": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { domain: string; involved: boolean; sentence: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/catalogue/export.xlsx": {
    get: { parameters: { path: { organId: string }; query?: { n?: number; domain?: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/catalogue/import": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fileHash: string; fileName: string; domain: string; fingerprint: string; onlyRight: boolean } } }; responses: { 200: { content: { 'application/json': { added: number; changed: number } } } } };
  };
  "/api/organs/{organId}/catalogue/import-plan": {
    get: { parameters: { path: { organId: string }; query: { fileHash: string; domain?: string }; }; responses: { 200: { content: { 'application/json': { lines: { sheet: string; line: number; what: "new" | "changed" | "same" | "wrong"; domain: string; level1: string; level2: string; level3: string; timeLimit: string; duty: string; changes: string[]; problems: string[]; notes: string[] }[]; added: number; changed: number; same: number; wrong: number; missing: number; fingerprint: string; notes: string[] } } } } };
  };
  "/api/organs/{organId}/catalogue/items": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; domain?: string; state?: "proposal" | "active" | "off"; departmentId?: string; columnId?: string; statutoryItem?: string; duty?: "once" | "within" | "ahead" | "atLeastEvery" | "everyMonth" | "everyQuarter" | "everyYear" | "live" | "asItComes"; text?: string }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; domain: string; level1: string; level2: string; level3: string; name: string; timeLimit: string; duty: string; dutyKind: string; statutoryItem: string | null; statutoryName: string | null; departmentId: string | null; departmentName: string | null; columnId: string | null; state: string; stateName: string; source: string; superseded: { cited: string; newer: string }[] }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { domain: string; level1: string; level2: string; level3: string; content: string; basis: string; timeLimit: string; rule: { kind: "once" | "within" | "ahead" | "atLeastEvery" | "everyMonth" | "everyQuarter" | "everyYear" | "live" | "asItComes"; n: number; unit: "workingDays" | "days" | "months" | "hours"; from: "formed" | "decided" | "approved" | "received" | "applied" | "event"; month: number; day: number; special: { what: string; n: number; unit: "workingDays" | "days" | "months" | "hours" }[]; shownFor: number; shownForUnit: "workingDays" | "days" | "months" | "hours"; basis: string }; subject: string; channels: string[]; audience: "all" | "specific" | "both"; mode: "proactive" | "onRequest" | "both"; levels: ("county" | "town" | "village")[]; statutoryItem: string | null; departmentId: string | null; columnId: string | null; phone: string; complaintPhone: string; note: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/catalogue/items/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; domain: string; level1: string; level2: string; level3: string; name: string; timeLimit: string; duty: string; dutyKind: string; statutoryItem: string | null; statutoryName: string | null; departmentId: string | null; departmentName: string | null; columnId: string | null; state: string; stateName: string; source: string; superseded: { cited: string; newer: string }[]; content: string; basis: string; rule: { kind: "once" | "within" | "ahead" | "atLeastEvery" | "everyMonth" | "everyQuarter" | "everyYear" | "live" | "asItComes"; n: number; unit: "workingDays" | "days" | "months" | "hours"; from: "formed" | "decided" | "approved" | "received" | "applied" | "event"; month: number; day: number; special: { what: string; n: number; unit: "workingDays" | "days" | "months" | "hours" }[]; shownFor: number; shownForUnit: "workingDays" | "days" | "months" | "hours"; basis: string }; subject: string; channels: string[]; audience: "all" | "specific" | "both"; mode: "proactive" | "onRequest" | "both"; levels: ("county" | "town" | "village")[]; phone: string; complaintPhone: string; note: string; version: number; ruleWords: string; next: { day: string; about: string }[]; offReason: string | null; confirmedBy: string | null; confirmedAt: string | null; confirmedWith: string | null; changedBy: string; changedAt: string; inForceSince: string | null } } } } };
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; domain: string; level1: string; level2: string; level3: string; content: string; basis: string; timeLimit: string; rule: { kind: "once" | "within" | "ahead" | "atLeastEvery" | "everyMonth" | "everyQuarter" | "everyYear" | "live" | "asItComes"; n: number; unit: "workingDays" | "days" | "months" | "hours"; from: "formed" | "decided" | "approved" | "received" | "applied" | "event"; month: number; day: number; special: { what: string; n: number; unit: "workingDays" | "days" | "months" | "hours" }[]; shownFor: number; shownForUnit: "workingDays" | "days" | "months" | "hours"; basis: string }; subject: string; channels: string[]; audience: "all" | "specific" | "both"; mode: "proactive" | "onRequest" | "both"; levels: ("county" | "town" | "village")[]; statutoryItem: string | null; departmentId: string | null; columnId: string | null; phone: string; complaintPhone: string; note: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/catalogue/items/{id}/off": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/catalogue/items/{id}/on": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/catalogue/read-limit": {
    get: { parameters: { path: { organId: string }; query: { text: string }; }; responses: { 200: { content: { 'application/json': { rule: { kind: "once" | "within" | "ahead" | "atLeastEvery" | "everyMonth" | "everyQuarter" | "everyYear" | "live" | "asItComes"; n: number; unit: "workingDays" | "days" | "months" | "hours"; from: "formed" | "decided" | "approved" | "received" | "applied" | "event"; month: number; day: number; special: { what: string; n: number; unit: "workingDays" | "days" | "months" | "hours" }[]; shownFor: number; shownForUnit: "workingDays" | "days" | "months" | "hours"; basis: string }; understood: boolean; words: string; problem: string | null; next: { day: string; about: string }[] } } } } };
  };
  "/api/organs/{organId}/catalogue/rule": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { kind: "once" | "within" | "ahead" | "atLeastEvery" | "everyMonth" | "everyQuarter" | "everyYear" | "live" | "asItComes"; n: number; unit: "workingDays" | "days" | "months" | "hours"; from: "formed" | "decided" | "approved" | "received" | "applied" | "event"; month: number; day: number; special: { what: string; n: number; unit: "workingDays" | "days" | "months" | "hours" }[]; shownFor: number; shownForUnit: "workingDays" | "days" | "months" | "hours"; basis: string } } }; responses: { 200: { content: { 'application/json': { rule: { kind: "once" | "within" | "ahead" | "atLeastEvery" | "everyMonth" | "everyQuarter" | "everyYear" | "live" | "asItComes"; n: number; unit: "workingDays" | "days" | "months" | "hours"; from: "formed" | "decided" | "approved" | "received" | "applied" | "event"; month: number; day: number; special: { what: string; n: number; unit: "workingDays" | "days" | "months" | "hours" }[]; shownFor: number; shownForUnit: "workingDays" | "days" | "months" | "hours"; basis: string }; understood: boolean; words: string; problem: string | null; next: { day: string; about: string }[] } } } } };
  };
  "/api/organs/{organId}/catalogue/starter": {
    get: { parameters: { path: { organId: string }; query: { level: "town" | "county" }; }; responses: { 200: { content: { 'application/json': { level: string; toAdd: number; proposals: number; already: number; superseded: number; notUnderstood: number; domains: { domain: string; involved: boolean; sentence: string; toAdd: number; proposals: number; already: number }[] } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { level: "town" | "county" } } }; responses: { 200: { content: { 'application/json': { added: number; proposals: number } } } } };
  };
  "/api/organs/{organId}/catalogue/version": {
    get: { parameters: { path: { organId: string }; query?: { n?: number; day?: string }; }; responses: { 200: { content: { 'application/json': { n: number; effectiveOn: string; note: string; domains: { domain: string; involved: boolean; sentence: string }[]; items: { id: string; domain: string; level1: string; level2: string; level3: string; content: string; basis: string; timeLimit: string; duty: string; subject: string; channels: string[]; since: string }[] } } } } };
  };
  "/api/organs/{organId}/catalogue/versions": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { versions: { n: number; effectiveOn: string; note: string; itemCount: number; madeByName: string; madeAt: string; standing: string }[] } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { effectiveOn: string; note: string } } }; responses: { 200: { content: { 'application/json': { n: number; items: number } } } } };
  };
  "/api/organs/{organId}/catalogue/versions/{n}/take-back": {
    post: { parameters: { path: { organId: string; n: number }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/channel-accounts": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; version: number; channel: string; platform: string; name: string; number: string | null; verifiedAs: string | null; departmentId: string | null; departmentName: string | null; leader: string | null; adminId: string | null; adminName: string | null; phoneMasked: string | null; openedOn: string | null; verifiedUntil: string | null; reportNumber: string | null; purpose: string | null; approval: string | null; state: string; stateName: string; closingReason: string | null; closedOn: string | null; closingNote: string | null; lastPostedOn: string | null; warnings: { level: "amber" | "red"; sentence: string }[]; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] }[] } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fields: { platform: string; name: string; number: string; verifiedAs: string; departmentId: string; leader: string; adminId: string; phone?: string; openedOn: string; verifiedUntil: string; reportNumber: string; purpose: string; approval: string } } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/channel-accounts/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; fields: { platform: string; name: string; number: string; verifiedAs: string; departmentId: string; leader: string; adminId: string; phone?: string; openedOn: string; verifiedUntil: string; reportNumber: string; purpose: string; approval: string } } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/channel-accounts/{id}/finish": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { closedOn: string; note: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/channel-accounts/{id}/keep": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/channel-accounts/{id}/stop": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/clean-up": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { onDay: string; byPublicationId?: string; byDocument?: string; note?: string; lines: { text: string; validity: string }[] } } }; responses: { 200: { content: { 'application/json': { results: { line: number; text: string; validity: string; id: string | null; title: string | null; ok: boolean; message: string }[]; right: number; wrong: number; done: boolean } } } } };
  };
  "/api/organs/{organId}/clean-up/preview": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { onDay: string; byPublicationId?: string; byDocument?: string; note?: string; lines: { text: string; validity: string }[] } } }; responses: { 200: { content: { 'application/json': { results: { line: number; text: string; validity: string; id: string | null; title: string | null; ok: boolean; message: string }[]; right: number; wrong: number; done: boolean } } } } };
  };
  "/api/organs/{organId}/close": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/closed-papers": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; documentNumber: string; title: string; issuingOrgan: string; addedAt: string; addedByName: string }[] } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { papers: { documentNumber: string; title: string; issuingOrgan: string }[] } } }; responses: { 200: { content: { 'application/json': { added: number; known: number } } } } };
  };
  "/api/organs/{organId}/closed-papers/{id}/remove": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/colleagues": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; name: string; roleNames: string[] }[] } } } };
  };
  "/api/organs/{organId}/columns": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; parentId: string | null; slug: string; name: string; content: string; statutoryItem: string | null; basis: string; updateDuty: string; responsibleOffice: string; channels: string; columnType: string; description: string; keywords: string; position: number; holdsPublications: boolean; emptySentence: string | null; publicationCount: number; newestOn: string | null }[] } } } };
  };
  "/api/organs/{organId}/columns/adopt-starter": {
    post: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { columns: number; kinds: number } } } } };
  };
  "/api/organs/{organId}/columns/{id}": {
    patch: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { name: string; content: string; basis: string; updateDuty: string; responsibleOffice: string; columnType: string; description: string; keywords: string; emptySentence: string | null } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/correction-figures": {
    get: { parameters: { path: { organId: string }; query?: { year?: number }; }; responses: { 200: { content: { 'application/json': { year: number; years: number[]; received: number; answered: number; rejected: number; open: number; late: number; byKind: { kind: "typo" | "wrong" | "link" | "attachment" | "other"; name: string; count: number }[] } } } } };
  };
  "/api/organs/{organId}/corrections": {
    get: { parameters: { path: { organId: string }; query?: { state?: ("received" | "handling" | "answered" | "rejected") | "open" | "overdue" | "late"; kind?: "typo" | "wrong" | "link" | "attachment" | "other"; text?: string; year?: string; publication?: string; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; number: string; state: "received" | "handling" | "answered" | "rejected"; stateName: string; kind: "typo" | "wrong" | "link" | "attachment" | "other"; kindName: string; pageTitle: string; pagePath: string; publicationId: string | null; excerpt: string; receivedOn: string; dueOn: string; overdue: boolean; answeredOn: string | null; handlerName: string | null; public: boolean }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/corrections/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; number: string; state: "received" | "handling" | "answered" | "rejected"; stateName: string; kind: "typo" | "wrong" | "link" | "attachment" | "other"; kindName: string; pageTitle: string; pagePath: string; publicationId: string | null; excerpt: string; receivedOn: string; dueOn: string; overdue: boolean; answeredOn: string | null; handlerName: string | null; public: boolean; words: string; contactGiven: boolean; contactHint: string; answer: string; publicWords: string; personalData: string[]; dueSentence: string; version: number; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/corrections/{id}/answer": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; outcome: "answered" | "rejected"; answer: string; isPublic: boolean; publicWords: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/corrections/{id}/contact": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { contact: string } } } } };
  };
  "/api/organs/{organId}/corrections/{id}/take": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/delegations": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; fromPersonId: string; fromName: string; toPersonId: string; toName: string; role: string; roleName: string; fromDay: string; toDay: string; reason: string; state: "ahead" | "inForce" | "over" | "ended"; endedAt: string | null }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fromPersonId: string; toPersonId: string; role: "handler" | "reviewer" | "secrecyReviewer" | "signer" | "disclosureOfficer" | "disclosureHead" | "supervisor" | "systemAdmin" | "securityAdmin" | "auditor"; fromDay: string; toDay: string; reason: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/delegations/{id}/end": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/deliveries": {
    get: { parameters: { path: { organId: string }; query?: { recipientId?: string; state?: string; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; number: number; recipientId: string; recipientName: string; fromDay: string; untilDay: string; state: string; stateName: string; itemCount: number; madeBy: string; madeAt: string; handedOn: string | null; receivedBy: string | null; receiptNumber: string | null; note: string | null; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { recipientId: string; until: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/deliveries/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; number: number; recipientId: string; recipientName: string; fromDay: string; untilDay: string; state: string; stateName: string; itemCount: number; madeBy: string; madeAt: string; handedOn: string | null; receivedBy: string | null; receiptNumber: string | null; note: string | null; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/deliveries/{id}/hand-over": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { handedOn: string; receivedBy: string; receiptNumber: string; note: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/deliveries/{id}/items": {
    get: { parameters: { path: { organId: string; id: string }; query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { position: number; publicationId: string; happened: string; happenedName: string; onDay: string; title: string; indexNumber: string | null; documentNumber: string | null; formedOn: string | null; publicNumber: string }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/deliveries/{id}/list.xlsx": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/deliveries/{id}/package.zip": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/delivery-recipients": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; kind: string; kindName: string; name: string; since: string; closed: boolean; nextFrom: string; waiting: number; lastUntil: string | null }[] } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { kind: "archive" | "library" | "other"; name: string; since: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/delivery-recipients/{id}/close": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/departments": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; slug: string; name: string; otherNames: string; kind: string; discloses: string; closedAt: string | null }[] } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { slug?: string; name: string; otherNames?: string; kind?: string; discloses?: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/departments/bulk": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string } } }; responses: { 200: { content: { 'application/json': { added: string[]; skipped: string[] } } } } };
  };
  "/api/organs/{organId}/departments/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { name: string; otherNames?: string; kind?: string; discloses?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/departments/{id}/close": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/departments/{id}/reopen": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/duties/below": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { rows: { organId: string; organName: string; slug: string; figures: { items: number; itemsOverdue: number; itemsDue: number; itemsGood: number; itemsGuessed: number; itemsEmpty: number; clocksRed: number; clocksAmber: number; lateThisYear: number; unexplained: number; staleNow: number; staleSoon: number; vetoes: number; reassessDue: number } }[] } } } } };
  };
  "/api/organs/{organId}/duties/clocks": {
    get: { parameters: { path: { organId: string }; query?: { departmentId?: string; of?: string; page?: number; pageSize?: number; level?: "red" | "amber" | "normal"; text?: string; mine?: "yes" }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; title: string; documentNumber: string | null; stateName: string; formedOn: string; dueOn: string; provisional: boolean; left: number; leftInWords: string; level: "red" | "amber" | "normal"; limitBy: string; departmentId: string | null; departmentName: string | null; columnName: string | null; authorId: string; authorName: string; written: boolean; change: boolean; edition: number; late: { kind: string; kindName: string; reason: string } | null }[]; total: number; page: number; pageSize: number; counts: { red: number; amber: number; total: number } } } } } };
  };
  "/api/organs/{organId}/duties/clocks/{id}": {
    get: { parameters: { path: { organId: string; id: string }; query?: { of?: string }; }; responses: { 200: { content: { 'application/json': { formedOn: string; dueOn: string; provisional: boolean; overdue: boolean; article: string; sentence: string; counted: { day: string; n: number; note: string }[]; skipped: { day: string; why: string }[] } } } } };
  };
  "/api/organs/{organId}/duties/contacts-checked": {
    post: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/duties/coverage": {
    get: { parameters: { path: { organId: string }; query: { from: string; to: string; of?: string; domain?: string; departmentId?: string; now?: string }; }; responses: { 200: { content: { 'application/json': { from: string; to: string; months: string[]; version: { n: number; effectiveOn: string } | null; rows: { itemId: string; domain: string; level1: string; name: string; ruleInWords: string; departmentId: string | null; departmentName: string | null; columnId: string | null; columnName: string | null; by: "link" | "column" | "nothing"; cells: string; counts: number[]; now: "overdue" | "due" | "good" | "guessed" | "empty"; nextDueOn: string | null }[]; total: { key: string; name: string; items: number; overdue: number; due: number; good: number; guessed: number; empty: number }; byDomain: { key: string; name: string; items: number; overdue: number; due: number; good: number; guessed: number; empty: number }[]; byDepartment: { key: string; name: string; items: number; overdue: number; due: number; good: number; guessed: number; empty: number }[]; notInvolved: { domain: string; sentence: string }[] } } } } };
  };
  "/api/organs/{organId}/duties/coverage.xlsx": {
    get: { parameters: { path: { organId: string }; query: { from: string; to: string; of?: string; domain?: string; departmentId?: string; now?: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/duties/coverage/{itemId}": {
    get: { parameters: { path: { organId: string; itemId: string }; query: { from: string; to: string; of?: string }; }; responses: { 200: { content: { 'application/json': { itemId: string; name: string; timeLimit: string; ruleInWords: string; content: string; basis: string; departmentName: string | null; columnId: string | null; columnName: string | null; by: "link" | "column" | "nothing"; obligations: { dueOn: string; metOn: string | null; state: string; sentence: string }[]; publications: { id: string; title: string; edition: number; publishedOn: string; publicNumber: string }[]; more: boolean } } } } };
  };
  "/api/organs/{organId}/duties/formed": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string; kind: string; columnId: string; departmentId: string } } }; responses: { 200: { content: { 'application/json': { registered: number } } } } };
  };
  "/api/organs/{organId}/duties/formed/preview": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string; kind: string; columnId: string; departmentId: string } } }; responses: { 200: { content: { 'application/json': { lines: { line: number; title: string; documentNumber: string; formedOn: string | null; departmentName: string | null; disclosure: string; disclosureName: string; dueOn: string | null; problems: string[]; duplicate: boolean }[]; right: number; wrong: number; duplicates: number } } } } };
  };
  "/api/organs/{organId}/duties/late": {
    get: { parameters: { path: { organId: string }; query: { departmentId?: string; of?: string; year: number; reason?: "missing" | "given"; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; edition: number; title: string; formedOn: string; dueOn: string; publishedOn: string; lateBy: number; limitBy: string; departmentId: string | null; departmentName: string | null; kind: string | null; kindName: string | null; reason: string | null; givenBy: string | null }[]; total: number; page: number; pageSize: number; figures: { year: number; published: number; inTime: number; late: number; unexplained: number; byKind: { kind: string; name: string; count: number }[]; byDepartment: { departmentId: string; name: string; count: number }[]; sentence: string }; kinds: { kind: string; name: string }[] } } } } };
  };
  "/api/organs/{organId}/duties/late.xlsx": {
    get: { parameters: { path: { organId: string }; query: { departmentId?: string; of?: string; year: number; reason?: "missing" | "given" }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/duties/late/{publicationId}/{edition}/reason": {
    post: { parameters: { path: { organId: string; publicationId: string; edition: number }; }; requestBody: { content: { 'application/json': { kind: string; reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/duties/staleness": {
    get: { parameters: { path: { organId: string }; query?: { of?: string }; }; responses: { 200: { content: { 'application/json': { today: string; begun: boolean; rows: { key: string; rule: string; ruleName: string; title: string; sentence: string; from: string; when: "now" | "tomorrow" | "soon"; whenInWords: string; mend: string; path: string }[]; counts: { now: number; tomorrow: number; soon: number }; vetoes: { rule: string; sentence: string; count: number; limit: number; now: boolean; tomorrow: boolean }[]; byRule: { rule: string; name: string; count: number }[]; thresholds: { homeDays: number; newsDays: number; noticeDays: number; notUpdatedColumns: number; missedColumns: number; emptyColumns: number; interpretationDays: number; feedbackDays: number; contactDays: number; aheadDays: number }; settingVersion: number; contactsCheckedOn: string | null } } } } };
  };
  "/api/organs/{organId}/duties/thresholds": {
    put: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { version: number; thresholds: { homeDays: number; newsDays: number; noticeDays: number; notUpdatedColumns: number; missedColumns: number; emptyColumns: number; interpretationDays: number; feedbackDays: number; contactDays: number; aheadDays: number } } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/duties/trend": {
    get: { parameters: { path: { organId: string }; query?: { of?: string }; }; responses: { 200: { content: { 'application/json': { points: { day: string; figures: { items: number; itemsOverdue: number; itemsDue: number; itemsGood: number; itemsGuessed: number; itemsEmpty: number; clocksRed: number; clocksAmber: number; lateThisYear: number; unexplained: number; staleNow: number; staleSoon: number; vetoes: number; reassessDue: number } }[] } } } } };
  };
  "/api/organs/{organId}/figures": {
    get: { parameters: { path: { organId: string }; query?: { year?: number }; }; responses: { 200: { content: { 'application/json': { year: number; years: number[]; total: number; byChannel: { key: string; name: string; count: number; before: number; filter: Record<string, string> }[]; byKind: { key: string; name: string; count: number; before: number; filter: Record<string, string> }[]; byColumn: { key: string; name: string; count: number; before: number; filter: Record<string, string> }[]; byDepartment: { key: string; name: string; count: number; before: number; filter: Record<string, string> }[]; byMonth: { key: string; name: string; count: number; before: number; filter: Record<string, string> }[]; byItem: { key: string; name: string; count: number; before: number; filter: Record<string, string> }[]; channelMonths: { key: string; name: string; counts: number[] }[]; totalBefore: number; gone: number; sentence: string } } } } };
  };
  "/api/organs/{organId}/figures/export.xlsx": {
    get: { parameters: { path: { organId: string }; query: { year: number }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/figures/normative": {
    get: { parameters: { path: { organId: string }; query: { year: number }; }; responses: { 200: { content: { 'application/json': { made: { id: string; title: string; documentNumber: string | null; formedOn: string | null; endedOn: string | null }[]; repealed: { id: string; title: string; documentNumber: string | null; formedOn: string | null; endedOn: string | null }[]; inForce: { id: string; title: string; documentNumber: string | null; formedOn: string | null; endedOn: string | null }[] } } } } };
  };
  "/api/organs/{organId}/files": {
    get: { parameters: { path: { organId: string }; query?: { text?: string; show?: "found" | "unchecked" | "unused"; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { fileHash: string; fileName: string; size: number; mediaType: string; uploadedBy: string; uploadedAt: string; uses: { publicationId: string; title: string; public: boolean }[]; otherUses: string[]; check: string; problem: string | null; findings: number; made: string | null }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/files/clear": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fileHashes: string[] } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/files/{hash}": {
    get: { parameters: { path: { organId: string; hash: string }; query?: { name?: string; inline?: boolean }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/guide": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { version: number; savedByName: string | null; savedAt: string | null; sections: { key: string; title: string; text: string; hint: string; required: boolean; article: string; problem: string | null; fromProfile: string | null }[]; complete: boolean; changedSinceEdition: boolean; edition: { n: number; note: string; fixedByName: string; fixedAt: string; reviewedByName: string; reviewedOn: string } | null; reminders: string[]; fix: { code: string; message: string; article?: string; field?: string }[]; review: { code: string; message: string; article?: string; field?: string }[] } } } } };
    put: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { version: number; sections: { key: string; text: string }[] } } }; responses: { 200: { content: { 'application/json': { version: number } } } } };
  };
  "/api/organs/{organId}/guide/editions": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { editions: { n: number; note: string; fixedByName: string; fixedAt: string; reviewedOn: string; sections: { key: string; title: string; text: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/guide/editions/{n}/reviewed": {
    post: { parameters: { path: { organId: string; n: number }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/guide/fill": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { version: number; again: boolean } } }; responses: { 200: { content: { 'application/json': { filled: number } } } } };
  };
  "/api/organs/{organId}/guide/fix": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { version: number; note: string } } }; responses: { 200: { content: { 'application/json': { n: number } } } } };
  };
  "/api/organs/{organId}/guide/text": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { title: string; html: string; edition: number } } } } };
  };
  "/api/organs/{organId}/hand-overs/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; personId: string; organName: string; fromName: string; toName: string; madeBy: string; madeAt: string; reason: string; parts: { name: string; note: string; matters: { title: string; detail: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/imports": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; fileName: string; state: string; stateName: string; total: number | null; checked: number; right: number; wrong: number; duplicates: number; applied: number; problem: string | null; notes: string[]; onlyRight: boolean; createdAt: string; finishedAt: string | null; createdByName: string; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fileHash: string; fileName: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/imports/template.xlsx": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/imports/{runId}": {
    get: { parameters: { path: { organId: string; runId: string }; }; responses: { 200: { content: { 'application/json': { id: string; fileName: string; state: string; stateName: string; total: number | null; checked: number; right: number; wrong: number; duplicates: number; applied: number; problem: string | null; notes: string[]; onlyRight: boolean; createdAt: string; finishedAt: string | null; createdByName: string; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/imports/{runId}/apply": {
    post: { parameters: { path: { organId: string; runId: string }; }; requestBody: { content: { 'application/json': { onlyRight?: boolean } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/imports/{runId}/cancel": {
    post: { parameters: { path: { organId: string; runId: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/imports/{runId}/recheck": {
    post: { parameters: { path: { organId: string; runId: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/imports/{runId}/revert": {
    post: { parameters: { path: { organId: string; runId: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/imports/{runId}/rows": {
    get: { parameters: { path: { organId: string; runId: string }; query?: { page?: number; pageSize?: number; state?: "right" | "wrong" | "duplicate" }; }; responses: { 200: { content: { 'application/json': { rows: { line: number; state: string; problems: { column: string; message: string }[]; cells: Record<string, string>; duplicateOf: string | null }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/imports/{runId}/wrong-lines.xlsx": {
    get: { parameters: { path: { organId: string; runId: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/kept": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; disclosure?: "onRequest" | "withheld"; departmentId?: string; text?: string; due?: "yes"; waits?: "yes" }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; title: string; documentNumber: string | null; formedOn: string | null; disclosure: string; disclosureName: string; ground: string; departmentName: string | null; waits: boolean; reassessOn: string | null; overdue: boolean }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/kinds": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { code: string; name: string; defaultColumnId: string | null; fields: { name: string; label: string; required: boolean; type: string; hint?: string }[]; inLegalDisclosure: boolean; position: number }[] } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { code?: string; stamp?: string; name: string; defaultColumnId: string | null; inLegalDisclosure: boolean; fields: { name: string; label: string; required: boolean; type: string; hint?: string }[] } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/kinds/all": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { code: string; name: string; defaultColumnId: string | null; fields: { name: string; label: string; required: boolean; type: string; hint?: string }[]; inLegalDisclosure: boolean; position: number; closed: boolean; used: number; stamp: string }[] } } } };
  };
  "/api/organs/{organId}/kinds/{code}/close": {
    post: { parameters: { path: { organId: string; code: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/kinds/{code}/reopen": {
    post: { parameters: { path: { organId: string; code: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/life-choices": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { changeKinds: { code: string; name: string }[]; withdrawalKinds: { code: string; name: string; hidesTitle: boolean }[]; removalKinds: { code: string; name: string }[]; validities: { code: string; meaning: string; again: boolean }[]; relations: { code: string; name: string }[] } } } } };
  };
  "/api/organs/{organId}/persons": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; text?: string; role?: string; departmentId?: string; closed?: boolean }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; login: string; name: string; roles: string[]; roleNames: string[]; departmentId: string | null; departmentName: string | null; totp: boolean; locked: boolean; mustChangePassword: boolean; closedAt: string | null; demo: boolean }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { login: string; name: string; departmentId?: string | null } } }; responses: { 200: { content: { 'application/json': { id: string; login: string; firstPassword: string } } } } };
  };
  "/api/organs/{organId}/persons/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { name: string; departmentId: string | null } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/persons/{id}/close": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string; unhanded?: boolean } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/persons/{id}/hand-over": {
    get: { parameters: { path: { organId: string; id: string }; query?: { toPersonId?: string }; }; responses: { 200: { content: { 'application/json': { person: { id: string; name: string; login: string; closed: boolean }; parts: { key: string; name: string; note: string; passes: boolean; matters: { title: string; detail: string; path: string | null; dueOn: string | null }[]; blockers: { code: string; message: string; article?: string; field?: string }[] }[]; records: { id: string; toName: string; madeAt: string; count: number }[] } } } } };
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { toPersonId: string; parts: string[]; reason: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/persons/{id}/reopen": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/persons/{id}/reset-password": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; login: string; firstPassword: string } } } } };
  };
  "/api/organs/{organId}/persons/{id}/reset-second-factor": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/persons/{id}/role-steps": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { role: string; roleName: string; held: boolean; blockers: { code: string; message: string; article?: string; field?: string }[] }[] } } } };
  };
  "/api/organs/{organId}/persons/{id}/unlock": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/persons/{personId}/roles": {
    post: { parameters: { path: { organId: string; personId: string }; }; requestBody: { content: { 'application/json': { role: "handler" | "reviewer" | "secrecyReviewer" | "signer" | "disclosureOfficer" | "disclosureHead" | "supervisor" | "systemAdmin" | "securityAdmin" | "auditor"; departmentId?: string | null } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/persons/{personId}/roles/{role}": {
    delete: { parameters: { path: { organId: string; personId: string; role: "handler" | "reviewer" | "secrecyReviewer" | "signer" | "disclosureOfficer" | "disclosureHead" | "supervisor" | "systemAdmin" | "securityAdmin" | "auditor" }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/postings": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; year?: string; month?: string; channel?: string; kind?: string; column?: string; department?: string; item?: string; from?: string; to?: string; text?: string; importRun?: string; gone?: "1"; publication?: string; sort?: "newest" | "oldest" }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; channel: string; channelName: string; title: string; address: string | null; postedOn: string; kind: string | null; kindName: string | null; columnId: string | null; columnName: string | null; departmentId: string | null; departmentName: string | null; formedOn: string | null; documentNumber: string | null; summary: string | null; publicationId: string | null; own: boolean; evidence: { hash: string; name: string } | null; imported: boolean; removedOn: string | null; changedAt: string | null }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fields: { title: string; channel: string; postedOn: string; address: string; kind: string; columnId: string; departmentId: string; formedOn: string; documentNumber: string; summary: string; publicationId?: string; evidenceHash?: string } } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/postings/export.xlsx": {
    get: { parameters: { path: { organId: string }; query?: { year?: string; month?: string; channel?: string; kind?: string; column?: string; department?: string; item?: string; from?: string; to?: string; text?: string; importRun?: string; gone?: "1"; publication?: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/postings/paste": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string; channel: string; kind: string; columnId: string; departmentId: string } } }; responses: { 200: { content: { 'application/json': { registered: number; duplicates: number } } } } };
  };
  "/api/organs/{organId}/postings/paste-preview": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string; channel: string; kind: string; columnId: string; departmentId: string } } }; responses: { 200: { content: { 'application/json': { lines: { line: number; title: string; postedOn: string | null; address: string; problems: string[]; duplicate: boolean }[]; right: number; wrong: number; duplicates: number } } } } };
  };
  "/api/organs/{organId}/postings/start": {
    get: { parameters: { path: { organId: string }; query: { publicationId: string; channel: string }; }; responses: { 200: { content: { 'application/json': { fields: { title: string; channel: string; postedOn: string; address: string; kind: string; columnId: string; departmentId: string; formedOn: string; documentNumber: string; summary: string; publicationId?: string; evidenceHash?: string }; publicationTitle: string } } } } };
  };
  "/api/organs/{organId}/postings/wanted": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; channel?: string }; }; responses: { 200: { content: { 'application/json': { rows: { publicationId: string; title: string; publishedOn: string; channel: string; channelName: string }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/postings/wanted/drop": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { publicationId: string; channel: string; reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/postings/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fields: { title: string; channel: string; postedOn: string; address: string; kind: string; columnId: string; departmentId: string; formedOn: string; documentNumber: string; summary: string; publicationId?: string; evidenceHash?: string }; changedAt: string | null } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/postings/{id}/remove": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/postings/{id}/taken-down": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/problems": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; state?: "open" | "answered" }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; page: string; requestId: string | null; words: string; personName: string | null; agent: string; at: string; state: string; answer: string | null }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/problems/{id}/answer": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { answer: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/profile": {
    put: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { profile: { address: string; postcode: string; phone: string; fax: string; email: string; officeHours: string; disclosureOffice: string; portalName: string; portalUrl: string; siteIdCode: string; wechatAccount: string; introduction: string } } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publication-choices": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { subjects: string[]; genres: string[]; validities: string[]; departments: { id: string; name: string }[]; channels: { code: string; name: string }[]; origins: { code: string; name: string }[] } } } } };
  };
  "/api/organs/{organId}/publication-choices/catalogue-items": {
    get: { parameters: { path: { organId: string }; query?: { columnId?: string }; }; responses: { 200: { content: { 'application/json': { id: string; name: string; place: string; timeLimit: string; ofColumn: boolean }[] } } } };
  };
  "/api/organs/{organId}/publications": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; state?: "writing" | "inReview" | "approved" | "scheduled" | "published" | "revising" | "reviewedAfter" | "withdrawn" | "removed" | "kept" | "discarded"; validity?: string; kind?: string; columnId?: string; departmentId?: string; authorId?: string; text?: string; from?: string; to?: string; sort?: "updatedAt" | "publishedOn" | "formedOn" | "title"; order?: "asc" | "desc" }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; title: string; state: string; stateName: string; kind: string; kindName: string; columnId: string; columnName: string; indexNumber: string | null; publicNumber: string | null; documentNumber: string | null; formedOn: string | null; publishedOn: string | null; dueOn: string | null; departmentName: string | null; authorName: string; updatedAt: string; attachmentCount: number; imported: boolean; publicState: string; validity: string; scheduledAt: string | null; reviewedAfter: string | null }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { kind: string; columnId?: string; itemId?: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/publications/export.xlsx": {
    get: { parameters: { path: { organId: string }; query?: { state?: "writing" | "inReview" | "approved" | "scheduled" | "published" | "revising" | "reviewedAfter" | "withdrawn" | "removed" | "kept" | "discarded"; validity?: string; kind?: string; columnId?: string; departmentId?: string; authorId?: string; text?: string; from?: string; to?: string; sort?: "updatedAt" | "publishedOn" | "formedOn" | "title"; order?: "asc" | "desc" }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/publications/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; title: string; state: string; stateName: string; kind: string; kindName: string; columnId: string; columnName: string; indexNumber: string | null; publicNumber: string | null; documentNumber: string | null; formedOn: string | null; publishedOn: string | null; dueOn: string | null; departmentName: string | null; authorName: string; updatedAt: string; attachmentCount: number; imported: boolean; publicState: string; validity: string; scheduledAt: string | null; reviewedAfter: string | null; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> }; bodyHtml: string; version: number; editable: boolean; savedAt: string | null; savedBy: string | null; publicPath: string | null; edition: number; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; advice?: string; field?: string; fileHash?: string; fix?: "mask" | "clean" | "replace"; source?: { list: string; entry: string }; words?: string; replacement?: string; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fileChecks: { fileHash: string; title: string; picture: boolean; state: "pending" | "stale" | "done" | "failed" | "refused"; problem: string | null }[]; fieldProblems: { field: string; message: string }[]; interpretedBy: { id: string; title: string }[]; responsible: { organ: string | null; here: boolean; sentence: string }; interpretationWanted: string | null; withdrawal: { at: string; by: string; reason: string; kindName: string; notice: string | null } | null; changeDue: { formedOn: string; dueOn: string; provisional: boolean; overdue: boolean; article: string; sentence: string; counted: { day: string; n: number; note: string }[]; skipped: { day: string; why: string }[] } | null; review: { id: string; state: string; stateName: string; version: number; flowName: string; submittedAt: string; closedAt: string | null; resumeNote: string | null; urgent: { reason: string; byName: string; at: string; finishBy: string | null; overdue: boolean } | null; hasForm: boolean; stages: { position: number; stage: string; stageName: string; role: string; roleName: string; state: string; personName: string | null; decidedAt: string | null; opinion: string | null; conclusion: string | null; article: string | null; onBehalfOfName: string | null; sameHand: boolean; proofreads: boolean; proofread: boolean; checklist: string[]; checked: string[]; carried: boolean; days: number; reminders: number }[] } | null; earlierReviews: { id: string; state: string; stateName: string; version: number; flowName: string; submittedAt: string; closedAt: string | null; resumeNote: string | null; urgent: { reason: string; byName: string; at: string; finishBy: string | null; overdue: boolean } | null; hasForm: boolean; stages: { position: number; stage: string; stageName: string; role: string; roleName: string; state: string; personName: string | null; decidedAt: string | null; opinion: string | null; conclusion: string | null; article: string | null; onBehalfOfName: string | null; sameHand: boolean; proofreads: boolean; proofread: boolean; checklist: string[]; checked: string[]; carried: boolean; days: number; reminders: number }[] }[]; due: { formedOn: string; dueOn: string; provisional: boolean; overdue: boolean; article: string; sentence: string; counted: { day: string; n: number; note: string }[]; skipped: { day: string; why: string }[] } | null; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/publications/{id}/check-files": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/confirm-kept": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { outcome: "stays" | "back"; reason?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/decide": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { position: number; decision: "pass" | "return"; opinion: string; conclusion?: "open" | "openAfterMasking" | "notOpen" | "refer"; ground?: string; form?: { items: { code: string; answer: "none" | "has" | "unsure"; note: string }[]; carrier: string; source: string; scope: string; masked: string }; checked?: string[]; proofread?: boolean; reviewId?: string } } }; responses: { 200: { content: { 'application/json': { outcome: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/discard": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/draft": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> }; bodyHtml: string; keep?: "imported" } } }; responses: { 200: { content: { 'application/json': { version: number; savedAt: string; bodyHtml: string; fieldProblems: { field: string; message: string }[]; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; advice?: string; field?: string; fileHash?: string; fix?: "mask" | "clean" | "replace"; source?: { list: string; entry: string }; words?: string; replacement?: string; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fileChecks: { fileHash: string; title: string; picture: boolean; state: "pending" | "stale" | "done" | "failed" | "refused"; problem: string | null }[]; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> } } } } } };
  };
  "/api/organs/{organId}/publications/{id}/duty": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { itemId: string; serves: boolean } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/editions/{edition}": {
    get: { parameters: { path: { organId: string; id: string; edition: number }; }; responses: { 200: { content: { 'application/json': { edition: number; publishedAt: string; publishedBy: string; live: boolean; changeKind: string | null; changeKindName: string | null; changeNote: string | null; plannedAt: string | null; lateMinutes: number; reviewId: string | null; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> }; bodyHtml: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/import-docx": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fileHash: string } } }; responses: { 200: { content: { 'application/json': { title: string; documentNumber: string; bodyHtml: string; pictures: number; told: string[] } } } } };
  };
  "/api/organs/{organId}/publications/{id}/keep": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; nextOn?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/keep-warning": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fingerprints: string[]; reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/life": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { publicState: string; draftState: string | null; editions: { edition: number; publishedAt: string; publishedBy: string; live: boolean; changeKind: string | null; changeKindName: string | null; changeNote: string | null; plannedAt: string | null; lateMinutes: number; reviewId: string | null }[]; schedule: { plannedAt: string; state: string; reason: string | null; madeBy: string; madeAt: string; doneAt: string | null; problem: string | null } | null; validity: string; validities: { id: string; validity: string; onDay: string; byPublication: { id: string; title: string } | null; byDocument: string | null; note: string; madeBy: string; madeAt: string; inForce: boolean }[]; expiresOn: string | null; expired: boolean; links: { id: string; title: string; relation: string; relationName: string; own: boolean }[]; deeds: { verb: string; title: string; at: string; by: string; reason: string | null; publicNote: string | null; details: string[] }[]; assessments: { outcome: string; outcomeName: string; ground: string; reason: string; nextOn: string | null; by: string; at: string; settled: { words: string; by: string; at: string } | null }[]; reassessOn: string | null; removal: { kindName: string; reason: string; by: string; at: string; editions: { edition: number; publishedAt: string; sha256: string }[]; files: { fileHash: string; state: string; stateName: string; problem: string | null }[] } | null; reviewedAfter: string | null } } } } };
  };
  "/api/organs/{organId}/publications/{id}/links": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { toId: string; relation: "repeals" | "amends" | "replaces" | "related" } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/mask": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; fingerprints: string[] } } }; responses: { 200: { content: { 'application/json': { version: number; savedAt: string; bodyHtml: string; fieldProblems: { field: string; message: string }[]; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; advice?: string; field?: string; fileHash?: string; fix?: "mask" | "clean" | "replace"; source?: { list: string; entry: string }; words?: string; replacement?: string; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fileChecks: { fileHash: string; title: string; picture: boolean; state: "pending" | "stale" | "done" | "failed" | "refused"; problem: string | null }[]; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> } } } } } };
  };
  "/api/organs/{organId}/publications/{id}/mend-file": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fileHash: string; how: "clean" | "mask" } } }; responses: { 200: { content: { 'application/json': { fileHash: string; fileName: string; size: number; mediaType: string; changes: string[]; left: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; advice?: string; field?: string; fileHash?: string; fix?: "mask" | "clean" | "replace"; source?: { list: string; entry: string }; words?: string; replacement?: string; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; problem: string | null } } } } };
  };
  "/api/organs/{organId}/publications/{id}/on-page": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { approved: { lit: boolean; at: string | null; sentence: string }; published: { lit: boolean; at: string | null; sentence: string }; onPage: { lit: boolean; at: string | null; sentence: string }; edition: number | null; status: number | null; channels: { id: string; channelName: string; postedOn: string; removedOn: string | null; left: boolean }[] } } } } };
  };
  "/api/organs/{organId}/publications/{id}/page": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/publications/{id}/presence": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { writes: boolean; leaves?: boolean } } }; responses: { 200: { content: { 'application/json': { others: { name: string; writes: boolean; seenAt: string }[]; version: number; savedBy: string | null; savedAt: string | null } } } } };
  };
  "/api/organs/{organId}/publications/{id}/publish": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number } } }; responses: { 200: { content: { 'application/json': { publicNumber: string; indexNumber: string; publicPath: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/reassess": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { outcome: "stays" | "opens"; reason: string; nextOn?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/remove": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { kind: "personal" | "secret" | "other"; reason: string; keepTitle: boolean } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/replace-file": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; fromHash: string; toHash: string } } }; responses: { 200: { content: { 'application/json': { version: number; savedAt: string; bodyHtml: string; fieldProblems: { field: string; message: string }[]; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; advice?: string; field?: string; fileHash?: string; fix?: "mask" | "clean" | "replace"; source?: { list: string; entry: string }; words?: string; replacement?: string; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fileChecks: { fileHash: string; title: string; picture: boolean; state: "pending" | "stale" | "done" | "failed" | "refused"; problem: string | null }[]; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> } } } } } };
  };
  "/api/organs/{organId}/publications/{id}/restore": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/restore-version": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; n: number } } }; responses: { 200: { content: { 'application/json': { version: number; savedAt: string; bodyHtml: string; fieldProblems: { field: string; message: string }[]; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; advice?: string; field?: string; fileHash?: string; fix?: "mask" | "clean" | "replace"; source?: { list: string; entry: string }; words?: string; replacement?: string; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fileChecks: { fileHash: string; title: string; picture: boolean; state: "pending" | "stale" | "done" | "failed" | "refused"; problem: string | null }[]; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> } } } } } };
  };
  "/api/organs/{organId}/publications/{id}/review-urgently": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { outcome: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/revise": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { changeKind: string; changeNote: string; changedOn: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/schedule": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; at: string; reason?: string } } }; responses: { 200: { content: { 'application/json': { plannedAt: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/sign-finding": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fingerprint: string; reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/submit": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/unlink": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { toId: string; relation: "repeals" | "amends" | "replaces" | "related" } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/unschedule": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/validity": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { validity: string; onDay: string; byPublicationId?: string; byDocument?: string; note?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/validity/{changeId}/take-back": {
    post: { parameters: { path: { organId: string; id: string; changeId: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/versions": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { n: number; draftVersion: number; why: string; whyName: string; title: string; length: number; savedBy: string; savedAt: string }[] } } } };
  };
  "/api/organs/{organId}/publications/{id}/versions/{n}": {
    get: { parameters: { path: { organId: string; id: string; n: number }; }; responses: { 200: { content: { 'application/json': { n: number; draftVersion: number; why: string; whyName: string; title: string; length: number; savedBy: string; savedAt: string; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; origin?: "self" | "private" | "otherOrgan" | "joint"; responsibleOrgan?: string; reassessOn?: string; catalogueItemIds?: string[]; changeKind?: string; changeNote?: string; changedOn?: string; targetChannels?: string[]; extra?: Record<string, string> }; bodyHtml: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/wechat": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { title: string; summary: string; html: string; pageUrl: string | null; pictures: { order: number; fileHash: string | null; description: string }[]; lost: string[]; registered: { postedOn: string; address: string | null }[] } } } } };
  };
  "/api/organs/{organId}/publications/{id}/wechat-pictures.zip": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/publications/{id}/withdraw": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { kind: "mistake" | "duplicate" | "notForDisclosure" | "other"; reason: string; notice?: string; replacedBy?: string; hideTitle?: boolean } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/withdraw-from-review": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/rechecks": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string | null; reviewedOrganId: string; reviewedOrganName: string; reviewId: string; title: string; closedAt: string; stages: { stageName: string; personName: string; sameHand: boolean; opinion: string | null }[]; drawnAt: string | null; result: string | null; resultName: string | null; note: string | null; doneAt: string | null; doneByName: string | null }[]; total: number; page: number; pageSize: number; pool: number; offices: { name: string; since: string | null; reason: string | null }[] } } } } };
  };
  "/api/organs/{organId}/rechecks/draw": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { many: number } } }; responses: { 200: { content: { 'application/json': { drawn: number } } } } };
  };
  "/api/organs/{organId}/rechecks/{id}/finish": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { result: string; note: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/referrals": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; fromOrganId: string; fromOrganName: string; title: string; bodyHtml: string; unsure: { name: string; note: string }[]; reason: string; letter: string; sentOn: string; waitingDays: number; level: "red" | "amber" | "normal"; answer: { name: string; on: string; number: string; note: string } | null }[] } } } };
  };
  "/api/organs/{organId}/referrals/{id}/reply": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fromOrganId: string; answer: string; number: string; note: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/reopen": {
    post: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/review-flows": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { flows: { id: string | null; name: string; kinds: string[]; reprints: boolean; stages: { stage: string; name: string; roles: string[]; proofreads: boolean; checklist: string[]; days: number; samePerson: boolean }[]; changedAt: string | null; changedByName: string | null; people: { names: string[]; warning: string | null }[] }[]; starters: { code: string; name: string; about: string; reprints: boolean; stages: string[] }[]; stageTypes: { code: string; name: string; purpose: string; roles: string[]; checklist: string[] }[]; roles: { code: string; name: string }[] } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { id: string | null; name: string; kinds: string[]; reprints: boolean; stages: { stage: string; name: string; roles: string[]; proofreads: boolean; checklist: string[]; days: number; samePerson: boolean }[] } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/review-flows/adopt": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { code: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/review-flows/{id}/close": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/review-settings": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { smallOffice: boolean; smallOfficeSince: string | null; smallOfficeReason: string | null; afterwardsDays: number; reprintHosts: string[]; changedAt: string | null; changedByName: string | null } } } } };
    put: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { afterwardsDays: number; reprintHosts: string[] } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/review-settings/small-office": {
    put: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { on: boolean; reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/reviews/choices": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { conclusions: { code: string; name: string; passes: boolean; needsGround: boolean }[]; grounds: { code: string; article: string; name: string; kinds: string[] }[]; items: { code: string; name: string; hint: string; article: string }[]; answers: { code: string; name: string }[]; carriers: { code: string; name: string }[]; sources: { code: string; name: string }[]; referralAnswers: { code: string; name: string }[]; referralTargets: { code: string; name: string }[] } } } } };
  };
  "/api/organs/{organId}/reviews/stuck": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { organId: string; reviewId: string; subject: string; subjectId: string; title: string; stageName: string; since: string; roleNames: string; people: { name: string; why: string }[]; waysOut: { title: string; detail: string; path: string | null }[] }[] } } } };
  };
  "/api/organs/{organId}/reviews/waiting": {
    get: { parameters: { path: { organId: string }; query?: { everywhere?: boolean; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { reviewId: string; organId: string; organSlug: string; organName: string; subject: string; subjectId: string; title: string; position: number; stage: string; stageName: string; authorName: string; submittedAt: string; age: number; days: number; level: "red" | "amber" | "normal"; urgent: boolean; onBehalfOfName: string | null }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/reviews/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; state: string; stateName: string; version: number; flowName: string; submittedAt: string; closedAt: string | null; resumeNote: string | null; urgent: { reason: string; byName: string; at: string; finishBy: string | null; overdue: boolean } | null; hasForm: boolean; stages: { position: number; stage: string; stageName: string; role: string; roleName: string; state: string; personName: string | null; decidedAt: string | null; opinion: string | null; conclusion: string | null; article: string | null; onBehalfOfName: string | null; sameHand: boolean; proofreads: boolean; proofread: boolean; checklist: string[]; checked: string[]; carried: boolean; days: number; reminders: number }[]; subject: string; subjectId: string; title: string; origin: string; originName: string; partners: string[]; consents: { organName: string; decision: "agree" | "disagree" | "alreadyOpen"; decisionName: string; decidedOn: string; number: string; note: string; fileHash: string | null; fileName: string | null; version: number; enteredByName: string }[]; referrals: { id: string; toKind: string; toKindName: string; toName: string; reason: string; letter: string; sentOn: string; sentByName: string; waitingDays: number; level: "red" | "amber" | "normal"; answer: { code: string; name: string; on: string; number: string; note: string; fileHash: string | null; fileName: string | null; byName: string } | null; recalled: { at: string; reason: string } | null }[]; form: { items: { code: string; answer: "none" | "has" | "unsure"; note: string }[]; carrier: string; source: string; scope: string; masked: string; number: string; filledByName: string; filledAt: string } | null; quoted: string[]; stuck: { organId: string; reviewId: string; subject: string; subjectId: string; title: string; stageName: string; since: string; roleNames: string; people: { name: string; why: string }[]; waysOut: { title: string; detail: string; path: string | null }[] } | null; mayDecide: { code: string; message: string; article?: string; field?: string }[]; mayRefer: { code: string; message: string; article?: string; field?: string }[]; mayHurry: { code: string; message: string; article?: string; field?: string }[]; mayRecord: { code: string; message: string; article?: string; field?: string }[]; mayAnswer: { code: string; message: string; article?: string; field?: string }[]; smallOffice: boolean; superiors: string[]; draftLetter: string } } } } };
  };
  "/api/organs/{organId}/reviews/{id}/answer": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { answer: string; answeredOn: string; number: string; note: string; fileHash?: string; fileName?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/reviews/{id}/changes": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { since: { reviewId: string; submittedAt: string; version: number; stateName: string } | null; fields: { label: string; before: string; after: string }[]; bodyBefore: string; bodyAfter: string } } } } };
  };
  "/api/organs/{organId}/reviews/{id}/consents": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { organName: string; decision: "agree" | "disagree" | "alreadyOpen"; decidedOn: string; number: string; note: string; fileHash?: string; fileName?: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/reviews/{id}/recall": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/reviews/{id}/refer": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { toKind: string; toName: string; sentOn: string; reason: string; letter: string; form: { items: { code: string; answer: "none" | "has" | "unsure"; note: string }[]; carrier: string; source: string; scope: string; masked: string } } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/rulebook": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { entries: { id: string; kind: string; name: string; number: string; issuedOn: string; inForceOn: string; endedOn: string | null; body: string; link: string; note: string; kindName: string; article: string; status: string; statusName: string; reviewedOn: string | null; reviewedByName: string | null; reviewDue: boolean; version: number }[]; kinds: { code: string; name: string; article: string; about: string; expected: boolean; inForce: number }[]; reminders: string[] } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { kind: string; name: string; number: string; issuedOn: string; inForceOn: string; endedOn: string | null; body: string; link: string; note: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/rulebook/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; kind: string; name: string; number: string; issuedOn: string; inForceOn: string; endedOn: string | null; body: string; link: string; note: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/rulebook/{id}/remove": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/rulebook/{id}/reviewed": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/rulebook/{id}/versions": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { versions: { n: number; changedByName: string; changedAt: string; kind: string; name: string; number: string; issuedOn: string; inForceOn: string; endedOn: string | null; body: string; link: string; note: string }[] } } } } };
  };
  "/api/organs/{organId}/search-trial": {
    get: { parameters: { path: { organId: string }; query: { words: string }; }; responses: { 200: { content: { 'application/json': { number: string | null; terms: { word: string; others: string[] }[]; meant: string | null; strict: number | null; total: number; more: boolean; titles: { title: string; day: string }[] } } } } };
  };
  "/api/organs/{organId}/searches": {
    get: { parameters: { path: { organId: string }; query?: { missed?: boolean; days?: number; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { words: string; searches: number; found: number; lastOn: string }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/secrecy-sheets": {
    get: { parameters: { path: { organId: string }; query?: { month?: string }; }; responses: { 200: { content: { 'application/json': { reviewId: string; subject: string; subjectId: string; number: string; title: string; conclusion: string; article: string | null; reviewerName: string; approverName: string | null; decidedOn: string; sentUp: boolean }[] } } } };
  };
  "/api/organs/{organId}/secrecy-sheets/export.xlsx": {
    get: { parameters: { path: { organId: string }; query?: { month?: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/secrecy-sheets/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { organName: string; review: { id: string; state: string; stateName: string; version: number; flowName: string; submittedAt: string; closedAt: string | null; resumeNote: string | null; urgent: { reason: string; byName: string; at: string; finishBy: string | null; overdue: boolean } | null; hasForm: boolean; stages: { position: number; stage: string; stageName: string; role: string; roleName: string; state: string; personName: string | null; decidedAt: string | null; opinion: string | null; conclusion: string | null; article: string | null; onBehalfOfName: string | null; sameHand: boolean; proofreads: boolean; proofread: boolean; checklist: string[]; checked: string[]; carried: boolean; days: number; reminders: number }[] }; title: string; facts: { label: string; value: string }[]; form: { items: { code: string; answer: "none" | "has" | "unsure"; note: string }[]; carrier: string; source: string; scope: string; masked: string; number: string; filledByName: string; filledAt: string }; carrierName: string; sourceName: string; items: { name: string; answerName: string; note: string; article: string }[]; conclusion: string | null; article: string | null; treatment: string; authorName: string; referrals: { id: string; toKind: string; toKindName: string; toName: string; reason: string; letter: string; sentOn: string; sentByName: string; waitingDays: number; level: "red" | "amber" | "normal"; answer: { code: string; name: string; on: string; number: string; note: string; fileHash: string | null; fileName: string | null; byName: string } | null; recalled: { at: string; reason: string } | null }[]; consents: { organName: string; decision: "agree" | "disagree" | "alreadyOpen"; decisionName: string; decidedOn: string; number: string; note: string; fileHash: string | null; fileName: string | null; version: number; enteredByName: string }[] } } } } };
  };
  "/api/organs/{organId}/synonym-switch": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { key: string; off: boolean } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/synonyms": {
    get: { parameters: { path: { organId: string }; query?: { text?: string; source?: string; page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { key: string; id: string | null; words: string[]; direction: "both" | "from"; note: string; source: "own" | "above" | "starter"; sourceName: string; off: boolean; version: number }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { words: string[]; direction: "both" | "from"; note: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/synonyms/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { words: string[]; direction: "both" | "from"; note: string; version: number } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/synonyms/{id}/remove": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/uploads": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fileName: string; size: number; purpose: "attachment" | "image" | "table" } } }; responses: { 200: { content: { 'application/json': { id: string; fileName: string; size: number; received: number; finished: boolean; fileHash: string | null; mediaType: string | null } } } } };
  };
  "/api/organs/{organId}/uploads/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; fileName: string; size: number; received: number; finished: boolean; fileHash: string | null; mediaType: string | null } } } } };
    put: { parameters: { path: { organId: string; id: string }; query: { start: number }; }; responses: { 200: { content: { 'application/json': { id: string; fileName: string; size: number; received: number; finished: boolean; fileHash: string | null; mediaType: string | null } } } } };
  };
  "/api/organs/{organId}/villages": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { id: string; name: string; closedAt: string | null }[] } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string } } }; responses: { 200: { content: { 'application/json': { added: string[]; skipped: string[] } } } } };
  };
  "/api/organs/{organId}/villages/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { name: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/villages/{id}/close": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/wording": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { adopted: boolean; lists: { id: string; kind: "forbidden" | "mistaken" | "changed" | "typo" | "sensitive" | "format" | "allow"; kindName: string; name: string; about: string; severity: ("block" | "warn") | null; active: boolean; shared: boolean; shipped: boolean; version: number; entries: number; activeEntries: number; from: string | null }[]; proposals: number; editBlockers: { code: string; message: string; article?: string; field?: string }[] } } } } };
  };
  "/api/organs/{organId}/wording/adopt": {
    post: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { lists: number; entries: number } } } } };
  };
  "/api/organs/{organId}/wording/changes": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; entryId?: string }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; listName: string; title: string; about: string; before: string | null; after: string | null; reason: string; personName: string; at: string }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/wording/entries": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; listId?: string; kind?: "forbidden" | "mistaken" | "changed" | "typo" | "sensitive" | "format" | "allow"; text?: string; show?: "on" | "off" | "own" | "kept" }; }; responses: { 200: { content: { 'application/json': { rows: { expression: string; replacement: string; since: string; note: string; source: string; severity: ("block" | "warn") | null; validFrom: string | null; id: string; listId: string; listName: string; kind: "forbidden" | "mistaken" | "changed" | "typo" | "sensitive" | "format" | "allow"; effect: ("block" | "warn") | null; active: boolean; version: number; shipped: boolean; kept: number; keptAt: string | null; inherited: boolean; createdBy: string; changedAt: string }[]; total: number; page: number; pageSize: number } } } } };
  };
  "/api/organs/{organId}/wording/entries/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; active: boolean; reason: string; expression: string; replacement: string; since: string; note: string; source: string; severity: ("block" | "warn") | null; validFrom: string | null } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/wording/entries/{id}/remove": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/wording/lists": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { kind: "forbidden" | "mistaken" | "changed" | "typo" | "sensitive" | "allow"; name: string; about: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/wording/lists/{listId}": {
    put: { parameters: { path: { organId: string; listId: string }; }; requestBody: { content: { 'application/json': { version: number; name: string; about: string; severity: "block" | "warn"; active: boolean; shared: boolean; reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/wording/lists/{listId}/entries": {
    post: { parameters: { path: { organId: string; listId: string }; }; requestBody: { content: { 'application/json': { expression: string; replacement: string; since: string; note: string; source: string; severity: ("block" | "warn") | null; validFrom: string | null } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/wording/lists/{listId}/export.xlsx": {
    get: { parameters: { path: { organId: string; listId: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/wording/lists/{listId}/import": {
    post: { parameters: { path: { organId: string; listId: string }; }; requestBody: { content: { 'application/json': { fileHash: string; fileName: string; onlyRight: boolean; reason: string } } }; responses: { 200: { content: { 'application/json': { added: number; changed: number; left: number } } } } };
  };
  "/api/organs/{organId}/wording/lists/{listId}/import-preview": {
    get: { parameters: { path: { organId: string; listId: string }; query: { fileHash: string }; }; responses: { 200: { content: { 'application/json': { total: number; new: number; changed: number; same: number; wrong: number; lines: { line: number; expression: string; replacement: string; state: "new" | "changed" | "same" | "wrong"; problems: string[] }[] } } } } };
  };
  "/api/organs/{organId}/wording/lists/{listId}/remove": {
    post: { parameters: { path: { organId: string; listId: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/wording/proposals": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { key: string; what: "new" | "changed" | "gone"; listName: string; expression: string; now: string | null; proposed: string | null; source: string; editedHere: boolean }[] } } } };
  };
  "/api/organs/{organId}/wording/proposals/decide": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { keys: string[]; take: boolean } } }; responses: { 200: { content: { 'application/json': { decided: number } } } } };
  };
  "/api/organs/{organId}/wording/try": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string } } }; responses: { 200: { content: { 'application/json': { hits: { start: number; end: number; words: string; list: string; entry: string; severity: "block" | "warn"; suggestion: string; replacement: string | null }[]; total: number; quiet: { words: string; list: string; reason: string }[]; entries: number } } } } };
  };
  "/api/organs/{organId}/wording/why-not": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string; expression: string } } }; responses: { 200: { content: { 'application/json': { found: boolean; reasons: string[] } } } } };
  };
  "/api/organs/{organId}/workbench": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { groups: { key: string; name: string; total: number; items: { kind: string; title: string; detail: string; path: string; day: string | null; level: "red" | "amber" | "normal" }[] }[]; firstSteps: { title: string; detail: string; path: string; done: boolean }[] } } } } };
  };
  "/api/problems": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { organId?: string | null; page: string; requestId?: string | null; words: string; agent?: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/set-up": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { key: string; organ: { slug: string; name: string; shortName: string; level: string }; administrators: { system: { login: string; name: string }; security: { login: string; name: string }; auditor: { login: string; name: string } } } } }; responses: { 200: { content: { 'application/json': { organId: string; people: { role: string; roleName: string; login: string; name: string; firstPassword: string }[] } } } } };
  };
  "/api/sign-in": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { login: string; password: string } } }; responses: { 200: { content: { 'application/json': { waitsFor: ("secondFactor" | "newPassword") | null } } } } };
  };
  "/api/sign-in-rules": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { idleMinutes: number; absoluteHours: number; lockAfter: number; lockMinutes: number } } } } };
    put: { parameters: { }; requestBody: { content: { 'application/json': { idleMinutes: number; absoluteHours: number; lockAfter: number; lockMinutes: number } } }; responses: { 200: { content: { 'application/json': { idleMinutes: number; absoluteHours: number; lockAfter: number; lockMinutes: number } } } } };
  };
  "/api/sign-in/second-factor": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { code: string } } }; responses: { 200: { content: { 'application/json': { waitsFor: ("secondFactor" | "newPassword") | null } } } } };
  };
  "/api/sign-out": {
    post: { parameters: { }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/site-exports": {
    get: { parameters: { query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; folder: string; startedAt: string; finishedAt: string | null; state: string; files: number; changed: number; removed: number; digest: string | null; problem: string | null }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/site-exports/setting": {
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { folder: string | null; base: string | null; blockers: { code: string; message: string; article?: string; field?: string }[] } } } } };
  };
}
