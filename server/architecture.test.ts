import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';
import { openShelves, shelf } from './architecture.ts';

const server = import.meta.dirname;
const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && f.includes('/'));
const place = (module: string) => shelf.indexOf(module as (typeof shelf)[number]);
const moduleOf = (file: string) => file.split('/')[0]!;

const root = dirname(server);
/** Those of server, contract and console, as seen from the root. */
const ownFiles = ['server', 'contract', 'console'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** The files beside it in its own module or console folder that it imports. */
function neighboursOf(file: string): string[] {
  return importsOf(relative(server, join(root, file)))
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)))
    .filter((target) => target !== file && ownFiles.includes(target));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(server, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((m) => m[1]!);
}

test('every folder of server/ stands on the shelf', () => {
  const folders = readdirSync(server, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name);
  assert.deepEqual(
    folders.filter((f) => place(f) < 0),
    [],
    'name the folder in architecture.ts',
  );
});

test('nothing on the shelf imports upward', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((i) => i.startsWith('#') && !i.startsWith('#contract/'))
      .map((i) => i.slice(1).split('/')[0]!)
      .filter((target) => place(target) > place(moduleOf(file)))
      .map(
        (target) =>
          `${file} imports #${target}: emit an event here and subscribe in apps/subscriptions.ts, or take what you need as an argument`,
      ),
  );
  assert.deepEqual(wrong, []);
});

test('no file leads back to itself by its imports', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of neighboursOf(file)) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of ownFiles) follow(file, []);
  assert.deepEqual(circles, [], 'move what both need into a file of its own, or hand it down as an argument');
});

test('every module is entered through its door', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((i) => i.startsWith('.'))
      .map((i) => relative(server, normalize(join(server, dirname(file), i))))
      .filter((target) => !target.startsWith('..') && moduleOf(target) !== moduleOf(file))
      .filter((target) => !(openShelves.includes(moduleOf(target)) && moduleOf(file) === moduleOf(target)))
      .map((target) => `${file} reaches into ${target}: import it as #${moduleOf(target)}`),
  );
  assert.deepEqual(wrong, []);
});
