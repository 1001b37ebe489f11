// A fresh database on the tests' PostgreSQL, behind a line that can be cut and mended.
import { randomBytes } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';

export interface Line {
  /** The database's address through the line. */
  url: string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Makes a database and a line to it. */
export async function databaseOnALine(server: string): Promise<Line> {
  const name = `story_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  let whole = true;
  const proxy = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const through = new URL(server);
  through.host = `127.0.0.1:${(proxy.address() as { port: number }).port}`;
  through.pathname = `/${name}`;
  const cut = () => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    url: through.href,
    cut,
    mend: () => {
      whole = true;
    },
    close: async () => {
      cut();
      proxy.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
