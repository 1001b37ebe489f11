// Which job an event leads to; all of them stand on one page in apps.
import type { EventName } from '#kernel/events';

export interface Subscription {
  event: EventName;
  /** The kind of the job; its payload is the whole announced event. */
  job: string;
}
