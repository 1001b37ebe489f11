// From the address of a page to the file it becomes, and how one file names another.
import { posix } from 'node:path';
import { digest } from '#kernel/ids';

/** What is answered by a server only: not part of the export. */
const answered = /^\/(?:console|api|view|hant|search)(?:\/|$)|^\/o\/[^/]+\/(?:corrections\/.+|data\/search\.(?:json|csv))$|^\/hant/u;
const longestName = 120;

/** The file for an address (path and query below the base path), or null where there is none. `endingOf` tells the ending of a picture named by its content. */
export function fileOf(address: string, endingOf: (hash: string) => string): string | null {
  const url = new URL(address, 'http://own.invalid');
  if (answered.test(url.pathname)) return null;
  const picture = /^\/o\/([^/]+)\/files\/([0-9a-f]{64})$/u.exec(url.pathname);
  if (picture) return `o/${picture[1]}/files/${picture[2]}${endingOf(picture[2]!)}`;
  const parts = url.pathname.split('/').slice(1).map(nameOf);
  if (/\/search$/u.test(url.pathname)) return `${parts.join('/')}.html`;
  const query = [...url.searchParams].map(([name, value]) => `.${nameOf(name)}-${nameOf(value)}`).join('');
  const last = parts.pop() ?? '';
  const folder = parts.map((part) => `${part}/`).join('');
  if (last === '') return `${folder}index${query}.html`;
  if (/^\/o\/[^/]+\/files\//u.test(url.pathname)) return `${folder}${last}`;
  const ending = /\.(?:xml|svg|json|csv|css|js|txt|png|jpeg|gif|webp)$/u.exec(last)?.[0];
  if (ending) return `${folder}${last.slice(0, -ending.length)}${query}${ending}`;
  return `${folder}${last}${query}${/^\/o\/[^/]+\/data\/p\//u.test(url.pathname) ? '.json' : '.html'}`;
}

/** A part of an address as a name every file system takes. */
function nameOf(part: string): string {
  const name = decoded(part);
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]|^\.+|[. ]+$/gu, '_');
  const short = plain.length > longestName ? plain.slice(0, longestName - 40) + plain.slice(-24) : plain;
  return short === name ? name : `${short.replace(/(\.[a-z0-9]{1,5})?$/iu, `_${digest(Buffer.from(name)).slice(0, 8)}$1`)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** How the page `from` names the file `to`: relative, so that the files work wherever they lie. */
export function relativeTo(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
  return path.replace(/(^|\/)index\.html$/u, '$1') || './';
}

/** The file below the address people reach the export under. */
export function absoluteTo(base: string, file: string): string {
  return `${base}/${file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/u, '$1')}`;
}
