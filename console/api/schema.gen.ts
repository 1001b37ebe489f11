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
    get: { parameters: { }; responses: { 200: { content: { 'application/json': { signedIn: boolean; demo: boolean; needsSetUp: boolean; waitsFor: ("secondFactor" | "newPassword") | null; person: { id: string; login: string; name: string; totp: boolean } | null; organs: { id: string; slug: string; name: string; shortName: string; roles: string[]; roleNames: string[] }[]; basePath: string } } } } };
  };
  "/api/me/password": {
    post: { parameters: { }; requestBody: { content: { 'application/json': { currentPassword?: string; newPassword: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
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
  "/api/organs/{organId}/close": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
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
  "/api/organs/{organId}/delegations": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; fromPersonId: string; fromName: string; toPersonId: string; toName: string; role: string; roleName: string; fromDay: string; toDay: string; reason: string; inForce: boolean; endedAt: string | null }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fromPersonId: string; toPersonId: string; role: "handler" | "reviewer" | "secrecyReviewer" | "signer" | "disclosureOfficer" | "disclosureHead" | "supervisor" | "systemAdmin" | "securityAdmin" | "auditor"; fromDay: string; toDay: string; reason: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/delegations/{id}/end": {
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
  "/api/organs/{organId}/figures": {
    get: { parameters: { path: { organId: string }; query?: { year?: number }; }; responses: { 200: { content: { 'application/json': { year: number; years: number[]; total: number; byChannel: { key: string; name: string; count: number; filter: Record<string, string> }[]; byKind: { key: string; name: string; count: number; filter: Record<string, string> }[]; byColumn: { key: string; name: string; count: number; filter: Record<string, string> }[]; byDepartment: { key: string; name: string; count: number; filter: Record<string, string> }[]; byMonth: { key: string; name: string; count: number; filter: Record<string, string> }[]; byItem: { key: string; name: string; count: number; filter: Record<string, string> }[]; sentence: string } } } } };
  };
  "/api/organs/{organId}/files/{hash}": {
    get: { parameters: { path: { organId: string; hash: string }; query?: { name?: string; inline?: boolean }; }; responses: { 200: { content: { 'application/json': unknown } } } };
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
  "/api/organs/{organId}/kinds": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { code: string; name: string; defaultColumnId: string | null; fields: { name: string; label: string; required: boolean; type: string; hint?: string }[]; inLegalDisclosure: boolean; position: number }[] } } } };
  };
  "/api/organs/{organId}/persons": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; text?: string; role?: string; departmentId?: string; closed?: boolean }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; login: string; name: string; roles: string[]; roleNames: string[]; departmentId: string | null; departmentName: string | null; totp: boolean; locked: boolean; mustChangePassword: boolean; closedAt: string | null; demo: boolean }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { login: string; name: string; departmentId?: string | null } } }; responses: { 200: { content: { 'application/json': { id: string; login: string; firstPassword: string } } } } };
  };
  "/api/organs/{organId}/persons/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { name: string; departmentId: string | null } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/persons/{id}/close": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
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
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; year?: string; month?: string; channel?: string; kind?: string; column?: string; department?: string; item?: string; from?: string; to?: string; text?: string; importRun?: string; sort?: "newest" | "oldest" }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; channel: string; channelName: string; title: string; address: string | null; postedOn: string; kind: string | null; kindName: string | null; columnId: string | null; columnName: string | null; departmentId: string | null; departmentName: string | null; formedOn: string | null; documentNumber: string | null; summary: string | null; publicationId: string | null; imported: boolean; changedAt: string | null }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { fields: { title: string; channel: string; postedOn: string; address: string; kind: string; columnId: string; departmentId: string; formedOn: string; documentNumber: string; summary: string } } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/postings/export.xlsx": {
    get: { parameters: { path: { organId: string }; query?: { year?: string; month?: string; channel?: string; kind?: string; column?: string; department?: string; item?: string; from?: string; to?: string; text?: string; importRun?: string }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/postings/paste": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string; channel: string; kind: string; columnId: string; departmentId: string } } }; responses: { 200: { content: { 'application/json': { registered: number; duplicates: number } } } } };
  };
  "/api/organs/{organId}/postings/paste-preview": {
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { text: string; channel: string; kind: string; columnId: string; departmentId: string } } }; responses: { 200: { content: { 'application/json': { lines: { line: number; title: string; postedOn: string | null; address: string; problems: string[]; duplicate: boolean }[]; right: number; wrong: number; duplicates: number } } } } };
  };
  "/api/organs/{organId}/postings/{id}": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fields: { title: string; channel: string; postedOn: string; address: string; kind: string; columnId: string; departmentId: string; formedOn: string; documentNumber: string; summary: string }; changedAt: string | null } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/postings/{id}/remove": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
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
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { subjects: string[]; genres: string[]; validities: string[]; departments: { id: string; name: string }[] } } } } };
  };
  "/api/organs/{organId}/publications": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number; state?: "writing" | "inReview" | "approved" | "published" | "withdrawn" | "discarded"; kind?: string; columnId?: string; departmentId?: string; authorId?: string; text?: string; from?: string; to?: string; sort?: "updatedAt" | "publishedOn" | "formedOn" | "title"; order?: "asc" | "desc" }; }; responses: { 200: { content: { 'application/json': { rows: { id: string; title: string; state: string; stateName: string; kind: string; kindName: string; columnId: string; columnName: string; indexNumber: string | null; publicNumber: string | null; documentNumber: string | null; formedOn: string | null; publishedOn: string | null; dueOn: string | null; departmentName: string | null; authorName: string; updatedAt: string; attachmentCount: number; imported: boolean }[]; total: number; page: number; pageSize: number } } } } };
    post: { parameters: { path: { organId: string }; }; requestBody: { content: { 'application/json': { kind: string; columnId?: string } } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  "/api/organs/{organId}/publications/export.xlsx": {
    get: { parameters: { path: { organId: string }; query?: { state?: "writing" | "inReview" | "approved" | "published" | "withdrawn" | "discarded"; kind?: string; columnId?: string; departmentId?: string; authorId?: string; text?: string; from?: string; to?: string; sort?: "updatedAt" | "publishedOn" | "formedOn" | "title"; order?: "asc" | "desc" }; }; responses: { 200: { content: { 'application/json': unknown } } } };
  };
  "/api/organs/{organId}/publications/{id}": {
    get: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { id: string; title: string; state: string; stateName: string; kind: string; kindName: string; columnId: string; columnName: string; indexNumber: string | null; publicNumber: string | null; documentNumber: string | null; formedOn: string | null; publishedOn: string | null; dueOn: string | null; departmentName: string | null; authorName: string; updatedAt: string; attachmentCount: number; imported: boolean; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; extra?: Record<string, string> }; bodyHtml: string; version: number; editable: boolean; savedAt: string | null; savedBy: string | null; publicPath: string | null; edition: number; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fieldProblems: { field: string; message: string }[]; interpretedBy: { id: string; title: string }[]; withdrawal: { at: string; by: string; reason: string } | null; review: { id: string; state: string; submittedAt: string; closedAt: string | null; stages: { position: number; stage: string; stageName: string; role: string; roleName: string; state: string; personName: string | null; decidedAt: string | null; opinion: string | null; conclusion: string | null; article: string | null }[] } | null; earlierReviews: { id: string; state: string; submittedAt: string; closedAt: string | null; stages: { position: number; stage: string; stageName: string; role: string; roleName: string; state: string; personName: string | null; decidedAt: string | null; opinion: string | null; conclusion: string | null; article: string | null }[] }[]; due: { formedOn: string; dueOn: string; provisional: boolean; overdue: boolean; article: string; sentence: string; counted: { day: string; n: number; note: string }[]; skipped: { day: string; why: string }[] } | null; steps: { verb: string; title: string; blockers: { code: string; message: string; article?: string; field?: string }[] }[] } } } } };
  };
  "/api/organs/{organId}/publications/{id}/decide": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { position: number; decision: "pass" | "return"; opinion: string; conclusion?: "open" | "openAfterMasking" | "notOpen" | "refer"; ground?: string } } }; responses: { 200: { content: { 'application/json': { outcome: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/discard": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/draft": {
    put: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; extra?: Record<string, string> }; bodyHtml: string } } }; responses: { 200: { content: { 'application/json': { version: number; savedAt: string; bodyHtml: string; fieldProblems: { field: string; message: string }[]; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; extra?: Record<string, string> } } } } } };
  };
  "/api/organs/{organId}/publications/{id}/mask": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number; fingerprints: string[] } } }; responses: { 200: { content: { 'application/json': { version: number; savedAt: string; bodyHtml: string; fieldProblems: { field: string; message: string }[]; findings: { kind: string; kindName: string; severity: "block" | "warn"; where: string; excerpt: string; fingerprint: string; message: string; maskable: boolean; waiver: { signedBy: string; signedAt: string; reason: string } | null }[]; fields: { kind: string; columnId: string; title: string; documentNumber: string; subject: string; genre: string; issuingOrgan: string; formedOn: string; effectiveOn: string; repealedOn: string; validity: string; disclosure: "proactive" | "onRequest" | "withheld"; disclosureGround: string; departmentId: string; sourceKind: "original" | "reprint"; sourceName: string; sourceAddress: string; summary: string; keywords: string; interprets: string[]; attachments: { id: string; title: string; fileHash: string; fileName: string; size: number; mediaType: string }[]; extra?: Record<string, string> } } } } } };
  };
  "/api/organs/{organId}/publications/{id}/publish": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number } } }; responses: { 200: { content: { 'application/json': { publicNumber: string; indexNumber: string; publicPath: string } } } } };
  };
  "/api/organs/{organId}/publications/{id}/sign-finding": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { fingerprint: string; reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/submit": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { version: number } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/withdraw": {
    post: { parameters: { path: { organId: string; id: string }; }; requestBody: { content: { 'application/json': { reason: string } } }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/publications/{id}/withdraw-from-review": {
    post: { parameters: { path: { organId: string; id: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/reopen": {
    post: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { done: boolean } } } } };
  };
  "/api/organs/{organId}/reviews/choices": {
    get: { parameters: { path: { organId: string }; }; responses: { 200: { content: { 'application/json': { conclusions: { code: string; name: string; passes: boolean; needsGround: boolean }[]; grounds: { code: string; article: string; name: string; kinds: string[] }[] } } } } };
  };
  "/api/organs/{organId}/reviews/waiting": {
    get: { parameters: { path: { organId: string }; query?: { page?: number; pageSize?: number }; }; responses: { 200: { content: { 'application/json': { rows: { reviewId: string; subject: string; subjectId: string; title: string; position: number; stage: string; stageName: string; authorName: string; submittedAt: string }[]; total: number; page: number; pageSize: number } } } } };
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
}
