// Sends a file in pieces; goes on where it stopped after a pause, a broken line or a reload.
import { basePath } from './base.ts';
import { fetchOrRefuse } from './fetch.ts';
import { asRefusal } from './refusal.ts';

/** The server's view of an upload. */
export interface UploadState {
  id: string;
  fileName: string;
  size: number;
  received: number;
  finished: boolean;
  fileHash: string | null;
  mediaType: string | null;
}

export interface UploadWatcher {
  progress: (received: number, size: number) => void;
  /** The line is down; it will be tried again by itself. */
  waiting: (seconds: number) => void;
}

/** Where a started upload of this very file is remembered. */
export interface UploadMemory {
  recall: (key: string) => string | null;
  remember: (key: string, id: string) => void;
  forget: (key: string) => void;
}

const piece = 2 * 1024 * 1024;
const patience = [1, 2, 5, 10, 20, 30];

/** Uploads `file`; resolves when the server has it whole. Throws an ApiRefusal, or AbortError when `signal` stops it. */
export async function upload(
  organId: string,
  purpose: string,
  file: File,
  watcher: UploadWatcher,
  memory: UploadMemory,
  signal: AbortSignal,
): Promise<UploadState> {
  const key = `upload:${organId}:${purpose}:${file.name}:${file.size}:${file.lastModified}`;
  const at = `${basePath}/api/organs/${encodeURIComponent(organId)}/uploads`;
  let state = await begin(at, purpose, file, key, memory, signal);
  let failures = 0;
  while (!state.finished) {
    watcher.progress(state.received, file.size);
    try {
      state = await sendPiece(at, state, file, signal);
      failures = 0;
    } catch (error) {
      if (signal.aborted || !worthWaiting(error)) throw leave(error, key, memory);
      const seconds = patience[Math.min(failures++, patience.length - 1)] ?? 30;
      watcher.waiting(seconds);
      await pause(seconds, signal);
      state = await look(at, state.id, signal).catch(() => state);
    }
  }
  memory.forget(key);
  watcher.progress(file.size, file.size);
  return state;
}

async function begin(
  at: string,
  purpose: string,
  file: File,
  key: string,
  memory: UploadMemory,
  signal: AbortSignal,
): Promise<UploadState> {
  const former = memory.recall(key);
  const found = former ? await look(at, former, signal).catch(() => null) : null;
  if (found && found.size === file.size) return found;
  const body = JSON.stringify({ fileName: file.name, size: file.size, purpose });
  const made = await call(new Request(at, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal }));
  memory.remember(key, made.id);
  return made;
}

function sendPiece(at: string, { id, received }: UploadState, file: File, signal: AbortSignal): Promise<UploadState> {
  const body = file.slice(received, received + piece);
  const headers = { 'content-type': 'application/octet-stream' };
  return call(new Request(`${at}/${id}?start=${received}`, { method: 'PUT', body, headers, signal }));
}

const look = (at: string, id: string, signal: AbortSignal) => call(new Request(`${at}/${id}`, { signal }));

async function call(request: Request): Promise<UploadState> {
  const answer = await fetchOrRefuse(request);
  return (await answer.json()) as UploadState;
}

/** A broken line, a busy server, or another tab that sent the same piece: look where it stands and go on. */
function worthWaiting(error: unknown): boolean {
  const { status } = asRefusal(error);
  return status === 0 || status === 409 || status === 429 || status >= 502;
}

/** An upload the server has refused is not gone on with next time. */
function leave(error: unknown, key: string, memory: UploadMemory): unknown {
  const { status } = asRefusal(error);
  if (status >= 400 && status < 500) memory.forget(key);
  return error;
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(later);
      window.removeEventListener('online', go);
      reject(new DOMException('stopped', 'AbortError'));
    };
    const go = () => {
      clearTimeout(later);
      window.removeEventListener('online', go);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const later = setTimeout(go, seconds * 1000);
    window.addEventListener('online', go);
    signal.addEventListener('abort', stop, { once: true });
  });
}
