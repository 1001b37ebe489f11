// The routes of people.
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { App } from '#kernel/http';
import { organRoutes } from './routes-organs.ts';
import { personRoutes } from './routes-persons.ts';
import { signInRoutes } from './routes-sign-in.ts';

/** Adds the routes of sign-in, organs and people. */
export function peopleRoutes(app: App, runtime: Runtime, config: Config): void {
  signInRoutes(app, runtime, config);
  organRoutes(app, runtime);
  personRoutes(app, runtime);
}
