// Organs, departments and villages over HTTP.
import { Type as T } from 'typebox';
import { AddedNames, Department, Organ, Village } from '#contract/people';
import { Done, Id, Made } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { changeOrgan, closeOrgan, editProfile, reopenOrgan } from './commands/change-organ.ts';
import { createOrgan } from './commands/create-organ.ts';
import { addDepartment, addDepartments, changeDepartment, closeDepartment, reopenDepartment } from './commands/departments.ts';
import { addVillages, closeVillage, renameVillage } from './commands/villages.ts';
import { may } from './permissions.ts';
import { findOrgan, listDepartments, listOrgans, listVillages } from './queries/find-organ.ts';

const organ = '/api/organs/:organId';

/** Adds the routes of organs and what belongs to them. */
export function organRoutes(app: App, runtime: Runtime): void {
  organQuestions(app, runtime);
  commandRoute(app, runtime, 'POST', '/api/organs', createOrgan, Made);
  commandRoute(app, runtime, 'PUT', organ, changeOrgan, Done);
  commandRoute(app, runtime, 'PUT', `${organ}/profile`, editProfile, Done);
  commandRoute(app, runtime, 'POST', `${organ}/close`, closeOrgan, Done);
  commandRoute(app, runtime, 'POST', `${organ}/reopen`, reopenOrgan, Done);
  commandRoute(app, runtime, 'POST', `${organ}/departments`, addDepartment, Made);
  commandRoute(app, runtime, 'POST', `${organ}/departments/bulk`, addDepartments, AddedNames);
  commandRoute(app, runtime, 'PUT', `${organ}/departments/:id`, changeDepartment, Done);
  commandRoute(app, runtime, 'POST', `${organ}/departments/:id/close`, closeDepartment, Done);
  commandRoute(app, runtime, 'POST', `${organ}/departments/:id/reopen`, reopenDepartment, Done);
  commandRoute(app, runtime, 'POST', `${organ}/villages`, addVillages, AddedNames);
  commandRoute(app, runtime, 'PUT', `${organ}/villages/:id`, renameVillage, Done);
  commandRoute(app, runtime, 'POST', `${organ}/villages/:id/close`, closeVillage, Done);
}

function organQuestions(app: App, { database: { read } }: Runtime): void {
  const input = T.Object({ organId: Id });
  const permission = may.readOrgans;
  questionRoute(app, '/api/organs', {
    name: 'people.organs',
    title: '机关名单',
    permission,
    input: T.Object({}),
    answer: T.Array(Organ),
    ask: () => listOrgans(read),
  });
  questionRoute(app, organ, {
    name: 'people.organ',
    title: '机关资料',
    permission,
    input,
    answer: Organ,
    ask: ({ organId }) => findOrgan(read, organId),
  });
  questionRoute(app, `${organ}/departments`, {
    name: 'people.departments',
    title: '科室名单',
    permission,
    input,
    answer: T.Array(Department),
    ask: ({ organId }) => listDepartments(read, organId),
  });
  questionRoute(app, `${organ}/villages`, {
    name: 'people.villages',
    title: '村（社区）名单',
    permission,
    input,
    answer: T.Array(Village),
    ask: ({ organId }) => listVillages(read, organId),
  });
}
