// A notice of working days as the list shows it.
import type { Row } from '../api/client.ts';

export type Notice = Row<'/api/calendar/notices'>;
