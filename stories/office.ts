// An office to tell stories in: the real server as a process of its own, with the demo town, and a real browser.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../scripts/browser.ts';
import { witness } from './chapter.ts';
import { type Answer, gongkai, type Server, startServer } from './server.ts';

export const demoPassword = 'gongkai-demo-2026';

export interface Office {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Origin and base path: the public pages begin here. */
  site: string;
  data: string;
  server: Server;
  browser: Browser;
  /** A new person at a desk (1366×768) or with a phone (390×844). */
  person(at?: 'desk' | 'phone', more?: BrowserContextOptions): Promise<Page>;
  /** Signs in to the console and waits for the workbench. */
  staff(login: string, at?: 'desk' | 'phone'): Promise<Page>;
  /** The `gongkai` command on this office's data. */
  gongkai(...args: string[]): Promise<Answer>;
  close(): Promise<void>;
}

const sizes = {
  desk: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** Opens the demo town's office; `prepare` may put files into the data folder before the server starts. */
export async function openOffice(env: Record<string, string> = {}, prepare?: (data: string) => Promise<void>): Promise<Office> {
  const data = await mkdtemp(join(tmpdir(), 'gongkai-story-'));
  if (process.env.DEMO_TEMPLATE && !env.DATABASE_URL) await cp(process.env.DEMO_TEMPLATE, data, { recursive: true });
  await prepare?.(data);
  const settings = { GONGKAI_DATA: data, ...env };
  const server = await startServer(settings, '--demo');
  const browser = await openBrowser();
  witness(() => whatIsSeen(browser));
  const site = server.origin + (env.BASE_PATH ?? '');
  const person = async (at: 'desk' | 'phone' = 'desk', more: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ ...sizes[at], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...more });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return page;
  };
  return {
    origin: server.origin,
    site,
    data,
    server,
    browser,
    person,
    staff: async (login, at) => signIn(await person(at), site, login),
    gongkai: (...args) => gongkai(settings, ...args),
    close: async () => {
      await takePictures(browser);
      await browser.close();
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

export async function signIn(page: Page, site: string, login: string, password = demoPassword): Promise<Page> {
  await page.goto(`${site}/console/`);
  await fillSignIn(page, login, password);
  await page.getByRole('heading', { name: '工作台', exact: true }).waitFor();
  return page;
}

export async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: '账号' }).fill(login);
  await page.getByLabel('口令', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** The accessibility rules a page breaks, one line each; none is what we want. */
export async function axeViolations(page: Page, impacts?: readonly string[]): Promise<string[]> {
  // In one go and with the violations only: some five times as quick on long pages, and the same answer.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze();
  return violations
    .filter((one) => !impacts || impacts.includes(one.impact ?? ''))
    .map((one) => {
      const places = one.nodes.map((node) => node.target.join(' ')).slice(0, 3);
      return `${one.id}: ${one.help} (${places.join(' | ')})`;
    });
}

const mostWords = 3000;

/** Every open page in words: its address and the end of its text, where dialogs and notices stand. */
async function whatIsSeen(browser: Browser): Promise<string> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  // biome-ignore lint/performance/useDomNodeTextContent: words as they are seen, one line each.
  const seen = await Promise.all(pages.map(async (page) => `${page.url()}\n${(await page.locator('body').innerText()).slice(-mostWords)}`));
  return seen.join('\n---\n');
}

/** With STORY_PICTURES=folder, what every page looked like when its story ended: for finding out why one failed. */
export async function takePictures(browser: Browser): Promise<void> {
  const folder = process.env.STORY_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) await page.screenshot({ path: join(folder, `${at}.png`) });
}
