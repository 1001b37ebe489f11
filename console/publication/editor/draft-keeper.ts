// Keeps what is being written: on this machine at every change, on the server a moment later; one save at a time, no typed word lost.

/** Where the writing stands; `at` is the server's instant of the last save. */
export type KeeperState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; sentence: string }
  | { kind: 'conflict' };

export interface Saved {
  version: number;
  savedAt: string;
}

export interface KeeperPorts<W, A extends Saved> {
  /** Sends the writing to the server; throws when it could not be saved. */
  save(writing: W, version: number): Promise<A>;
  /** Keeps the writing on this machine. */
  keep(writing: W, version: number): void;
  /** The server has it all: the copy on this machine goes. */
  drop(): void;
  /** What went wrong: a sentence, whether another person saved meanwhile, whether trying again by itself can help. */
  explain(error: unknown): { sentence: string; conflict: boolean; again: boolean };
  /** Calls `run` after `ms` milliseconds; the answer cancels it. */
  later(run: () => void, ms: number): () => void;
  saved(answer: A): void;
}

const pause = 3000;
const pauseAfterFailure = 10_000;

export class DraftKeeper<W, A extends Saved> {
  readonly #ports: KeeperPorts<W, A>;
  readonly #listeners = new Set<() => void>();
  #version: number;
  #state: KeeperState;
  #unsaved: W | null = null;
  #running: Promise<void> | null = null;
  #cancel: (() => void) | null = null;

  constructor(start: { version: number; savedAt: string | null }, ports: KeeperPorts<W, A>) {
    this.#version = start.version;
    this.#state = { kind: 'saved', at: start.savedAt };
    this.#ports = ports;
  }

  get version(): number {
    return this.#version;
  }

  /** True while the server lacks something that was typed. */
  get hasUnsaved(): boolean {
    return this.#unsaved !== null;
  }

  readonly state = (): KeeperState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something was typed. */
  change(writing: W): void {
    this.#unsaved = writing;
    this.#ports.keep(writing, this.#version);
    if (this.#state.kind === 'conflict') return;
    if (!this.#running) this.#show({ kind: 'unsaved' });
    this.#schedule(pause);
  }

  /** Saves at once; resolves with whether the server now has everything. */
  async saveNow(): Promise<boolean> {
    this.#stopWaiting();
    while (this.#unsaved !== null && this.#state.kind !== 'conflict') {
      const before = this.#running ?? this.#start();
      await before;
      if (this.#state.kind === 'failed') return false;
    }
    return this.#unsaved === null;
  }

  /** The server holds another version by a decision of the person (a mask, the other's text): writing goes on from it. */
  adopt(saved: Saved): void {
    this.#stopWaiting();
    this.#version = saved.version;
    this.#unsaved = null;
    this.#ports.drop();
    this.#show({ kind: 'saved', at: saved.savedAt });
  }

  /** After a conflict the person chose what stands; it is saved on top of the other's version. */
  settle(writing: W, version: number): Promise<boolean> {
    this.#version = version;
    this.#state = { kind: 'unsaved' };
    this.#unsaved = writing;
    this.#ports.keep(writing, version);
    return this.saveNow();
  }

  /** The page is left: nothing more happens by itself. What is unsaved stays on this machine. */
  stop(): void {
    this.#stopWaiting();
    this.#listeners.clear();
  }

  #byItself(): void {
    this.#cancel = null;
    if (this.#unsaved !== null && !this.#running && this.#state.kind !== 'conflict') void this.#start();
  }

  #start(): Promise<void> {
    this.#running = this.#send().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #send(): Promise<void> {
    const sent = this.#unsaved as W;
    this.#show({ kind: 'saving' });
    try {
      const answer = await this.#ports.save(sent, this.#version);
      this.#version = answer.version;
      this.#ports.saved(answer);
      this.#settleSent(sent, answer.savedAt);
    } catch (error) {
      this.#fail(error);
    }
  }

  #settleSent(sent: W, at: string): void {
    if (this.#unsaved === sent) {
      this.#unsaved = null;
      this.#ports.drop();
      this.#show({ kind: 'saved', at });
      return;
    }
    this.#show({ kind: 'unsaved' });
    this.#schedule(pause);
  }

  #fail(error: unknown): void {
    const { sentence, conflict, again } = this.#ports.explain(error);
    this.#show(conflict ? { kind: 'conflict' } : { kind: 'failed', sentence });
    if (!conflict && again) this.#schedule(pauseAfterFailure);
  }

  #schedule(ms: number): void {
    this.#cancel?.();
    this.#cancel = this.#ports.later(() => this.#byItself(), ms);
  }

  #stopWaiting(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #show(state: KeeperState): void {
    this.#state = state;
    for (const tell of this.#listeners) tell();
  }
}
