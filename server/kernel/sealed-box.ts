// Personal data and secrets at rest: AES-256-GCM under a key that lies in the data folder, outside the database and its backups.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from './ids.ts';

const keyLength = 32;
const ivLength = 12;
const tagLength = 16;

export interface SealedBox {
  /** Encrypts; `owner` is bound to it, so that what is one row's does not open under another. */
  seal(dataFolder: string, text: string, owner: string): Promise<string>;
  /** Decrypts. Throws what `lost` makes when the key is another one or the text was touched. */
  unseal(dataFolder: string, sealed: string, owner: string): Promise<string>;
}

/** A box with a key of its own, `keys/NAME.key` in the data folder, made when it is first needed. */
export function sealedBox(name: string, lost: () => Error): SealedBox {
  const keyIn = async (dataFolder: string): Promise<Buffer> => {
    const key = await keyFile(join(dataFolder, 'keys'), `${name}.key`);
    if (key.length !== keyLength) throw lost();
    return key;
  };
  return {
    async seal(dataFolder, text, owner) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', await keyIn(dataFolder), iv).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    async unseal(dataFolder, sealed, owner) {
      const bytes = Buffer.from(sealed, 'base64url');
      const key = await keyIn(dataFolder);
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength)).setAAD(Buffer.from(owner));
        decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
        return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8');
      } catch {
        throw lost();
      }
    },
  };
}

async function keyFile(folder: string, name: string): Promise<Buffer> {
  const path = join(folder, name);
  const found = await readFile(path).catch(ifMissing);
  if (found) return found;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = join(folder, `${name}.${newId()}`);
  await writeFile(fresh, randomBytes(keyLength), { flag: 'wx', mode: 0o600, flush: true });
  // A link is made whole or not at all: of several processes starting at once one makes the key, none reads half of it.
  await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(fresh);
  return readFile(path);
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
