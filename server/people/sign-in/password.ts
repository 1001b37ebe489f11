// Passwords: argon2id as OWASP asks, the rules for choosing one, and the first one a person gets.
import { type Argon2Parameters, argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { refuse } from '../errors.ts';
import { commonPasswords } from './common-passwords.ts';

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

// OWASP's password storage cheat sheet: 19 MiB, two passes, one lane at least.
const strength = { memory: 19_456, passes: 2, parallelism: 1 };
const shortest = 10;
const longest = 128;
const fewestDifferent = 5;

/** `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. Runs off the main thread. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength: 32, ...strength });
  const { memory, passes, parallelism } = strength;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(hash)}`;
}

/** Takes the same time for a login that does not exist: `stored` null is compared with a hash nobody knows. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored ?? nobodys);
  if (!found) return false;
  const [, memory, passes, parallelism, salt, hash] = found;
  const expected = Buffer.from(hash!, 'base64');
  const made = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: Buffer.from(salt!, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(made, expected) && stored !== null;
}

const nobodys = `$argon2id$v=19$m=${strength.memory},t=${strength.passes},p=${strength.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

/** Throws with the sentence that says what is wrong with a password somebody chose. */
export function checkNewPassword(password: string, login: string, field: string): void {
  const mistake = mistakeIn(password, login);
  if (mistake) throw refuse('people.weakPassword', { message: mistake, field });
}

function mistakeIn(password: string, login: string): string | null {
  const characters = [...password];
  const plain = password.normalize('NFKC').toLowerCase();
  if (characters.length < shortest) return `口令至少要 ${shortest} 个字符，可以用一句只有自己知道的话。`;
  if (characters.length > longest) return `口令最多 ${longest} 个字符。`;
  if (plain.includes(login)) return '口令里不要含有账号。';
  if (new Set(plain).size < fewestDifferent) return `口令里至少要有 ${fewestDifferent} 种不同的字符。`;
  if (commonPasswords.has(plain) || isRun(plain)) return '这个口令太常见，容易被猜中，请换一个。';
  return null;
}

/** 1234567890, 0987654321, abcdefghij. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((c, i) => c.codePointAt(0)! - text.codePointAt(i)!);
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** `k7mq-x3wp-9dhr`: easy to read out, without letters that look alike; to be changed at the first sign-in. */
export function newFirstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}
