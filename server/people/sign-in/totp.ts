// The second step: six digits that change every 30 seconds (RFC 6238).
import { Secret, TOTP } from 'otpauth';

const issuer = '公开 Gongkai';
const period = 30;

/** A new secret of 160 bits, base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the QR code carries. */
export function totpUri(secret: string, login: string): string {
  return new TOTP({ issuer, label: login, secret, period }).toString();
}

/** The step a code belongs to, at `now` or one step beside it; null when it is wrong or that step has been used. */
export function acceptedStep(secret: string, code: string, now: string, lastStep: number | null): number | null {
  const timestamp = Date.parse(now);
  const token = code.normalize('NFKC').replace(/\s/g, '');
  const delta = /^\d{6}$/.test(token) ? new TOTP({ secret, period }).validate({ token, timestamp, window: 1 }) : null;
  if (delta === null) return null;
  const step = TOTP.counter({ period, timestamp }) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}
