// The demo's accounts, for the sign-in page: only where the demo runs.
import { Type as T } from 'typebox';
import type { Config } from '#kernel/config';
import { type App, httpRefusal } from '#kernel/http';
import { demoAccounts } from './demo/index.ts';

const Account = T.Object({ login: T.String(), password: T.String(), name: T.String(), roleNames: T.Array(T.String()), shows: T.String() });

export function demoRoutes(app: App, config: Config): void {
  const schema = { operationId: 'demo.accounts', summary: '演示账号', tags: ['demo'], security: [], response: { 200: T.Array(Account) } };
  app.get('/api/demo-accounts', { schema }, async () => {
    if (config.mode !== 'demo') throw httpRefusal('http.notFound');
    return demoAccounts();
  });
}
