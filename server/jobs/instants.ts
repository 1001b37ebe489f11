// Instants moved by seconds, in the one form all instants are stored in, so that they compare as text.

/** The instant `seconds` later (earlier when negative), ISO 8601 in UTC with milliseconds. */
export function later(instant: string, seconds: number): string {
  return Temporal.Instant.from(instant)
    .add({ milliseconds: Math.round(seconds * 1000) })
    .toString({ fractionalSecondDigits: 3 });
}
