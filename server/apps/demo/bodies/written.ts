// The bodies written by hand: one file each in data/bodies, whose first line is the title of the row it belongs to.

import { readdirSync, readFileSync } from 'node:fs';
import { marked } from '../ledger-row.ts';

const folder = new URL('../data/bodies/', import.meta.url);

/** Text by the row's title, demo mark included. */
export function writtenBodies(): Map<string, string> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  return new Map(files.map((name) => titleAndText(readFileSync(new URL(name, folder), 'utf8'))));
}

function titleAndText(file: string): [string, string] {
  const [first = '', ...rest] = file.split('\n');
  return [marked(first.replace(/^# /, '').trim()), rest.join('\n')];
}
