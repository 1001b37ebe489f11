// Waiting that can be cut short.

export interface Bell {
  ring(): void;
  /** Resolves at the next ring or after `ms`; at once when it rang since the last wait. */
  wait(ms: number): Promise<void>;
}

/** A bell; a ring while nobody waits is kept for the next wait. */
export function createBell(): Bell {
  let rung = false;
  let waker: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      waker?.();
    },
    async wait(ms) {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waker = resolve;
        const timer = setTimeout(resolve, ms);
        await promise;
        clearTimeout(timer);
        waker = null;
      }
      rung = false;
    },
  };
}
