// 采用起步目录: adds what is missing of the standard catalogues; may be repeated, changes nothing that is there.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { insertItems, placer } from '../new-rows.ts';
import { may } from '../permissions.ts';
import { planStarter } from '../plan-starter.ts';
import type { StarterItem } from '../starter/items.ts';
import type { StarterDomain } from '../starter/set.ts';

export const StarterLevelName = T.Union([T.Literal('town'), T.Literal('county')]);

export const adoptCatalogue = command({
  name: 'catalogue.adoptStarter',
  title: '采用起步目录',
  permission: may.adoptStarter,
  input: T.Object({ organId: Id, level: StarterLevelName }),
  async run(tx, { organId, level }, act) {
    const { domains, items } = await planStarter(tx, organId, level);
    const known = await tx.selectFrom('catalogue_domain').select('domain').where('organ_id', '=', organId).execute();
    await addDomains(tx, act, organId, domains, new Set(known.map((row) => row.domain)));
    await addItems(tx, act, organId, items, domains);
    return { added: items.length, proposals: items.filter((item) => !item.verified).length };
  },
});

async function addDomains(tx: Tx, act: Act, organId: string, domains: readonly StarterDomain[], known: ReadonlySet<string>): Promise<void> {
  for (const [at, { domain, involved, sentence }] of domains.entries()) {
    if (known.has(domain)) continue;
    await act.watch('catalogue_domain', { organ_id: organId, domain });
    const row = { organ_id: organId, domain, position: at + 1, involved: involved ? 1 : 0, sentence };
    await tx
      .insertInto('catalogue_domain')
      .values({ ...row, changed_by: act.actor.personId ?? '', changed_at: act.now })
      .execute();
  }
}

async function addItems(tx: Tx, act: Act, organId: string, items: readonly StarterItem[], domains: readonly StarterDomain[]) {
  const order = new Map(domains.map(({ domain }, at) => [domain, at]));
  const place = await placer(tx, organId);
  const sorted = items.toSorted((a, b) => (order.get(a.fields.domain) ?? 99) - (order.get(b.fields.domain) ?? 99));
  const rows = sorted.map(({ code, fields, verified, source }) => ({
    id: newId(),
    position: place(fields.domain),
    fields,
    state: verified ? ('active' as const) : ('proposal' as const),
    source,
    starterCode: code,
  }));
  for (const { id } of rows) await act.watch('catalogue_item', { organ_id: organId, id });
  await insertItems(tx, act, organId, rows);
}
