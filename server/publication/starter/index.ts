// The door of the starter: what a town's office has on its first day, before it changes anything.

export { type ColumnType, isColumnType } from './column-types.ts';
export { type StarterColumn, townColumns } from './columns.ts';
export { type StarterDepartment, townDepartments } from './departments.ts';
export { genres } from './genres.ts';
export { type FieldType, type KindField, validities } from './kind-fields.ts';
export { kindOf, type PublicationKind, publicationKinds } from './kinds.ts';
export { readRows } from './read-rows.ts';
export { isSubject, type Subject, subjectPath, subjectPaths } from './subjects.ts';
