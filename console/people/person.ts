// A person with an account, as the list shows it.
import type { Row } from '../api/client.ts';

export type Person = Row<'/api/organs/{organId}/persons'>;
