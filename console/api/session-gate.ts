// When a session ends in the middle of work: calls wait here until the person has signed in again, then go on.

type Listener = (asking: boolean) => void;

const ended = new Set(['people.signInFirst', 'people.sessionEnded']);
const listeners = new Set<Listener>();
let watching = false;
let waiting: { promise: Promise<boolean>; answer: (again: boolean) => void } | null = null;

/** From now on an ended session is asked about (the first page of a visitor shows the sign-in page by itself). */
export function watchSession(on: boolean): void {
  watching = on;
}

export function isSessionEnd(status: number, code: string): boolean {
  return watching && status === 401 && ended.has(code);
}

/** Resolves with true after the person has signed in again, false when he gave up. */
export function signInAgain(): Promise<boolean> {
  if (!waiting) {
    let answer: (again: boolean) => void = () => {};
    const promise = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    waiting = { promise, answer };
    for (const tell of listeners) tell(true);
  }
  return waiting.promise;
}

/** Ends the asking; the waiting calls go on (`again`) or fail with their refusal. */
export function closeGate(again: boolean): void {
  const open = waiting;
  waiting = null;
  for (const tell of listeners) tell(false);
  open?.answer(again);
}

export function onGate(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
