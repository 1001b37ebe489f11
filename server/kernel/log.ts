// The program's log: one JSON line per event, with the request's id and without personal data.
import { systemClock } from './clock.ts';

/** Options of the framework's logger. Queries, bodies, cookies and addresses of people never reach it. */
export function loggerOptions(level: string) {
  if (level === 'silent') return false as const;
  return {
    level,
    base: undefined,
    timestamp: () => `,"time":"${systemClock.now()}"`,
    serializers: {
      req: (http: { method: string; url: string }) => ({ method: http.method, path: http.url.split('?')[0] }),
      err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code, message: error.message, stack: error.stack ?? '' }),
    },
    redact: { paths: ['*.password', '*.secret', '*.token', 'headers'], remove: true },
  };
}
