// A resident's contact at rest: AES-256-GCM under a key that lies in the data folder, outside the database and its backups.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from './errors.ts';

const keyLength = 32;
const ivLength = 12;
const tagLength = 16;

/** Encrypts; `owner` is bound to it, so that a contact does not open under another correction. */
export async function seal(dataFolder: string, contact: string, owner: string): Promise<string> {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', await keyIn(dataFolder), iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(contact, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Decrypts. Throws `interaction.keyLost` when the key is another one or the text was touched. */
export async function unseal(dataFolder: string, sealed: string, owner: string): Promise<string> {
  const bytes = Buffer.from(sealed, 'base64url');
  const key = await keyIn(dataFolder);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength)).setAAD(Buffer.from(owner));
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8');
  } catch {
    throw refuse('interaction.keyLost');
  }
}

/** Enough of a contact to recognise it by: `138****8000`; of one with words in it, which may be a name, only the first sign. */
export function hintOf(contact: string): string {
  const text = contact.trim();
  if (text === '') return '';
  const plain = text.length >= 8 && /^[!-~]+$/.test(text);
  return plain ? `${text.slice(0, 3)}****${text.slice(-4)}` : `${[...text][0]}**`;
}

async function keyIn(dataFolder: string): Promise<Buffer> {
  const folder = join(dataFolder, 'keys');
  const path = join(folder, 'contact.key');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // `wx`: of several processes starting at once exactly one makes the key.
  await writeFile(path, randomBytes(keyLength), { flag: 'wx', mode: 0o600, flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const key = await readFile(path);
  if (key.length !== keyLength) throw refuse('interaction.keyLost');
  return key;
}
