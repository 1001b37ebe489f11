// What the catalogue announces to those above it.

declare module '#kernel/events' {
  interface Events {
    /** A version was put in force, from its day on, or taken back before that day. */
    'catalogue.versionsChanged': { organId: string; version: number; effectiveOn: string };
    'catalogue.guideFixed': { organId: string; edition: number };
    'catalogue.rulebookChanged': { organId: string };
  }
}
