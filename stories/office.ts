// An office to tell stories in: the real server as a process of its own, with the demo town, and a real browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../scripts/browser.ts';

const root = join(import.meta.dirname, '..');
const demoPassword = 'gongkai-demo-2026';

export interface Office {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  data: string;
  browser: Browser;
  /** A new person at a desk (1366×768) or with a phone (390×844). */
  person(at?: 'desk' | 'phone'): Promise<Page>;
  /** Signs in to the console and waits for the workbench. */
  staff(login: string, at?: 'desk' | 'phone'): Promise<Page>;
  /** The `gongkai` command on this office's data. */
  gongkai(...args: string[]): Promise<{ code: number; out: string; err: string }>;
  close(): Promise<void>;
}

const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

/** Opens the demo town's office. */
export async function openOffice(env: Record<string, string> = {}): Promise<Office> {
  const data = await mkdtemp(join(tmpdir(), 'gongkai-story-'));
  if (process.env.DEMO_TEMPLATE && !env.DATABASE_URL) await cp(process.env.DEMO_TEMPLATE, data, { recursive: true });
  const settings = { ...process.env, NODE_TEST_CONTEXT: undefined, GONGKAI_DATA: data, PORT: '0', LOG_LEVEL: 'error', ...env };
  const server = spawn(process.execPath, ['--no-warnings', join(root, 'server/apps/cli.ts'), 'serve', '--demo'], {
    cwd: root,
    env: settings,
  });
  const origin = await addressOf(server);
  const browser = await openBrowser();
  const contexts: BrowserContext[] = [];
  const person = async (at: 'desk' | 'phone' = 'desk') => {
    const context = await browser.newContext({
      viewport: sizes[at],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      hasTouch: at === 'phone',
      isMobile: at === 'phone',
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
  return {
    origin,
    data,
    browser,
    person,
    staff: async (login, at) => signIn(await person(at), origin + (env.BASE_PATH ?? ''), login),
    gongkai: (...args) => run(args, settings),
    close: async () => {
      await browser.close();
      server.kill('SIGTERM');
      await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve(null)));
      await rm(data, { recursive: true, force: true });
    },
  };
}

export async function signIn(page: Page, origin: string, login: string, password = demoPassword): Promise<Page> {
  await page.goto(`${origin}/console/`);
  await page.getByRole('textbox', { name: '账号' }).fill(login);
  await page.getByLabel('口令', { exact: true }).fill(password);
  await page.getByRole('button', { name: /^登\s*录$/ }).click();
  await page
    .getByRole('heading', { name: /今天要办|工作台/ })
    .first()
    .waitFor();
  return page;
}

/** The accessibility rules a page breaks, one line each; none is what we want. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    (v) =>
      `${v.id}: ${v.help} (${v.nodes
        .map((n) => n.target.join(' '))
        .slice(0, 3)
        .join(' | ')})`,
  );
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /公开页面：(http:\/\/[^/\s]+)/.exec(said);
      if (found) resolve(found[1]!);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

function run(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', join(root, 'server/apps/cli.ts'), ...args], { cwd: root, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('exit', (code) => resolve({ code: code ?? 1, out, err }));
  });
}
