// The product as a process of its own: the server, and the command line.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const program = ['--no-warnings', join(root, 'server/apps/cli.ts')];

/** What a command answered. */
export interface Answer {
  code: number;
  out: string;
  err: string;
}

export interface Server {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  child: ChildProcess;
  /** Everything it printed so far. */
  said(): string;
  /** Asks it to end (SIGTERM unless another is given) and waits; the exit code, or null when the signal killed it. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

type Settings = Record<string, string | undefined>;

/** Starts `gongkai serve` on a free port and waits until it listens; throws with what it said when it ends instead. */
export async function startServer(settings: Settings, ...args: string[]): Promise<Server> {
  const child = spawn(process.execPath, [...program, 'serve', ...args], { cwd: root, env: environment({ PORT: '0', ...settings }) });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      for (const tell of listeners) tell();
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    listeners.add(() => {
      const port = /公开页面：https?:\/\/[^/\s]*?:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    void ended.then((code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  const stop = (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { origin, child, said: () => said, stop };
}

/** Runs the `gongkai` command to its end. */
export function gongkai(settings: Settings, ...args: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...program, ...args], { cwd: root, env: environment(settings) });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('close', (code) => resolve({ code: code ?? 1, out, err }));
  });
}

/** The settings of whoever runs the tests must not reach into the stories. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  const ours = ['DATABASE_URL', 'PUBLIC_URL', 'BASE_PATH', 'HOST', 'PORT', 'GONGKAI_DATA', 'UPLOAD_LIMIT_MB', 'CLAMAV', 'BEHIND_PROXY'];
  const cleared = Object.fromEntries(ours.map((name) => [name, undefined]));
  return { ...process.env, ...cleared, NODE_TEST_CONTEXT: undefined, LOG_LEVEL: 'error', ...settings };
}
