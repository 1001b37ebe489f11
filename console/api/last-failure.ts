// The number of the last failed call, so that a report of a problem can name it.

let last: string | undefined;

export function noteFailure(requestId: string | undefined): void {
  if (requestId) last = requestId;
}

export const lastFailure = (): string | undefined => last;
