// Accounts, roles, delegations and reports of problems over HTTP.
import { Type as T } from 'typebox';
import { Colleague, DelegationRow, FirstPassword, HandOverSheet, HandOverView, PersonRow, ProblemRow, RoleStep } from '#contract/people';
import { Done, Id, Made, Page, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { changePerson } from './commands/change-person.ts';
import { closePerson, reopenPerson } from './commands/close-person.ts';
import { createPerson } from './commands/create-person.ts';
import { delegate, endDelegation } from './commands/delegate.ts';
import { grantRole, revokeRole } from './commands/grant-role.ts';
import { handOver } from './commands/hand-over.ts';
import { answerProblem, reportProblem } from './commands/report-problem.ts';
import { resetPassword } from './commands/reset-password.ts';
import { resetTotp } from './commands/stop-totp.ts';
import { unlockPerson } from './commands/unlock-person.ts';
import { may } from './permissions.ts';
import { handOverOf, handOverSheet } from './queries/hand-over-of.ts';
import { listDelegations } from './queries/list-delegations.ts';
import { listColleagues, listPersons, roleSteps } from './queries/list-persons.ts';
import { listProblems } from './queries/list-problems.ts';

const persons = '/api/organs/:organId/persons';
const delegations = '/api/organs/:organId/delegations';
const problems = '/api/organs/:organId/problems';
const Flag = T.Optional(T.Boolean());

/** Adds the routes of accounts and roles. */
export function personRoutes(app: App, runtime: Runtime): void {
  personQuestions(app, runtime);
  otherQuestions(app, runtime);
  handOverRoutes(app, runtime);
  commandRoute(app, runtime, 'POST', persons, createPerson, FirstPassword);
  commandRoute(app, runtime, 'PUT', `${persons}/:id`, changePerson, Done);
  commandRoute(app, runtime, 'POST', `${persons}/:id/reset-password`, resetPassword, FirstPassword);
  commandRoute(app, runtime, 'POST', `${persons}/:id/reset-second-factor`, resetTotp, Done);
  commandRoute(app, runtime, 'POST', `${persons}/:id/unlock`, unlockPerson, Done);
  commandRoute(app, runtime, 'POST', `${persons}/:id/close`, closePerson, Done);
  commandRoute(app, runtime, 'POST', `${persons}/:id/reopen`, reopenPerson, Done);
  commandRoute(app, runtime, 'POST', `${persons}/:personId/roles`, grantRole, Done);
  commandRoute(app, runtime, 'DELETE', `${persons}/:personId/roles/:role`, revokeRole, Done);
  commandRoute(app, runtime, 'POST', delegations, delegate, Made);
  commandRoute(app, runtime, 'POST', `${delegations}/:id/end`, endDelegation, Done);
  commandRoute(app, runtime, 'POST', '/api/problems', reportProblem, Made);
  commandRoute(app, runtime, 'POST', `${problems}/:id/answer`, answerProblem, Done);
}

function personQuestions(app: App, { clock, database: { read } }: Runtime): void {
  questionRoute(app, persons, {
    name: 'people.persons',
    title: '人员名单',
    permission: may.readPersons,
    input: T.Object({
      ...PageInput,
      organId: Id,
      text: T.Optional(T.String({ maxLength: 60 })),
      role: T.Optional(T.String({ maxLength: 40 })),
      departmentId: T.Optional(Id),
      closed: Flag,
    }),
    answer: Page(PersonRow),
    ask: ({ organId, page = 1, pageSize = 20, ...filter }) => listPersons(read, organId, filter, clock.now(), page, pageSize),
  });
  questionRoute(app, `${persons}/:id/role-steps`, {
    name: 'people.roleSteps',
    title: '某人可授可收的角色',
    permission: may.readPersons,
    input: T.Object({ organId: Id, id: Id }),
    answer: T.Array(RoleStep),
    ask: ({ organId, id }, actor) => roleSteps(read, organId, id, actor),
  });
  questionRoute(app, '/api/organs/:organId/colleagues', {
    name: 'people.colleagues',
    title: '本机关同事',
    permission: may.delegate,
    input: T.Object({ organId: Id }),
    answer: T.Array(Colleague),
    // Only for those who work here.
    ask: async ({ organId }, actor) => (actor.grants.some((grant) => grant.organId === organId) ? listColleagues(read, organId) : []),
  });
}

function otherQuestions(app: App, { clock, database: { read } }: Runtime): void {
  questionRoute(app, delegations, {
    name: 'people.delegations',
    title: '委托代办',
    permission: may.delegate,
    input: T.Object({ ...PageInput, organId: Id }),
    answer: Page(DelegationRow),
    ask: ({ organId, page = 1, pageSize = 20 }, actor) => listDelegations(read, organId, actor, clock.today(), page, pageSize),
  });
  questionRoute(app, problems, {
    name: 'people.problems',
    title: '问题反馈',
    permission: may.answerProblems,
    input: T.Object({ ...PageInput, organId: Id, state: T.Optional(T.Union([T.Literal('open'), T.Literal('answered')])) }),
    answer: Page(ProblemRow),
    ask: ({ organId, state, page = 1, pageSize = 20 }) => listProblems(read, organId, state, page, pageSize),
  });
}

function handOverRoutes(app: App, runtime: Runtime): void {
  const { clock, database } = runtime;
  questionRoute(app, `${persons}/:id/hand-over`, {
    name: 'people.inHand',
    title: '某人手里的事和移交记录',
    permission: may.handOver,
    input: T.Object({ organId: Id, id: Id, toPersonId: T.Optional(Id) }),
    answer: HandOverView,
    ask: ({ organId, id, toPersonId }, actor) =>
      handOverOf(database.read, { organId, personId: id, today: clock.today() }, toPersonId, actor),
  });
  commandRoute(app, runtime, 'POST', `${persons}/:id/hand-over`, handOver, Made);
  questionRoute(app, '/api/organs/:organId/hand-overs/:id', {
    name: 'people.handOverSheet',
    title: '移交清单',
    permission: may.handOver,
    input: T.Object({ organId: Id, id: Id }),
    answer: HandOverSheet,
    ask: (key, actor) => handOverSheet(database.read, key, actor),
  });
}
