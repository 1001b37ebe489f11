// What interaction announces to those above it.

export interface CorrectionNamed {
  organId: string;
  correctionId: string;
}

declare module '#kernel/events' {
  interface Events {
    'interaction.correctionReceived': CorrectionNamed;
    /** What everybody may read of the corrections may have changed. */
    'interaction.correctionAnswered': CorrectionNamed;
  }
}
