// The imports' answers, by name.
import type { Answer, Row } from '../../api/client.ts';

export const runsPath = '/api/organs/{organId}/imports';
export const runPath = '/api/organs/{organId}/imports/{runId}';
export const rowsPath = '/api/organs/{organId}/imports/{runId}/rows';
export type Run = Answer<typeof runPath>;
export type RunRow = Row<typeof rowsPath>;
