// A text is set to come out at a minute; the server is down at that minute. It comes out on its return, with its true time.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before } from 'node:test';
import { deskOf } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice, signIn } from './office.ts';
import { handInText, passStages } from './publish-one.ts';
import { type Server, startServer } from './server.ts';
import { words } from './steps.ts';

const title = '冬季供暖缴费通知（演示）';

let office: Office;
let again: Server | undefined;
let id: string;
before(async () => {
  office = await openOffice();
  const text = { kind: 'policy', fields: { title, formedOn: '2026-11-16' }, bodyHtml: '<p>请在供暖前缴费。</p>' };
  id = await handInText(office, text);
  await passStages(office, id);
});
after(async () => {
  await again?.stop();
  await office.close();
});

chapter('the officer sets a minute; a time that is past is refused beside the field', async () => {
  const officer = await office.staff('gongkai');
  await officer.goto(`${office.site}/console/mishan/publication/${id}`);
  await officer.getByRole('button', { name: '定时发布', exact: true }).click();
  const dialog = officer.getByRole('dialog');
  const at = officer.getByLabel('发布时间（北京时间）');
  await at.fill('2020-01-01 09:00');
  await at.press('Tab');
  await dialog.getByRole('button', { name: '定时' }).click();
  await dialog.getByText('定时的时间已经过了').first().waitFor();
  await at.fill(`${await tomorrow()} 09:00`);
  await at.press('Tab');
  await dialog.getByRole('button', { name: '定时' }).click();
  await officer.getByText(/审核都已通过，定于 .* 09:00 发布。/).waitFor();
  await officer.getByRole('button', { name: '取消定时' }).waitFor();
  await officer.goto(`${office.site}/console/mishan/publication?state=scheduled`);
  await officer.getByText(title).first().waitFor();
  await officer.context().close();
});

chapter('the server is down at that minute and comes back later: the text is out, with the planned and the true time', async () => {
  await office.server.stop();
  await timePasses();
  again = await startServer({ GONGKAI_DATA: office.data }, '--demo');
  const { origin } = again;
  const officer = await signIn(await office.person(), origin, 'gongkai');
  await officer.goto(`${origin}/console/mishan/publication/${id}`);
  await officer.getByText('公众现在看到的就是第1版。').waitFor();
  await officer
    .getByText(/因停机晚发\d+分钟/)
    .first()
    .waitFor();
  assert.deepEqual(await axeViolations(officer), []);
  const { publicPath } = await (await deskOf({ site: origin }, 'gongkai')).get<{ publicPath: string }>(`/publications/${id}`);
  const resident = await office.person('phone');
  await resident.goto(origin + publicPath);
  assert.match(await words(resident.getByRole('main')), /请在供暖前缴费/);
});

async function tomorrow(): Promise<string> {
  const { due } = await (await deskOf(office, 'gongkai')).get<{ due: { dueOn: string } }>(`/publications/${id}`);
  return due.dueOn;
}

/** As if the minute had come and gone while the program was off. */
async function timePasses(): Promise<void> {
  const file = (await readdir(office.data)).find((one) => one.endsWith('.db'))!;
  const db = new DatabaseSync(join(office.data, file));
  const past = '2026-11-01T01:00:00.000Z';
  db.prepare(`update publication_schedule set planned_at = ? where publication_id = ?`).run(past, id);
  db.prepare(`update job set run_at = ? where kind = 'publication.publishScheduled' and state = 'waiting'`).run(past);
  db.close();
}
