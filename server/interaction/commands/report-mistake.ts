// 纠错: a reader reports that something on a page is wrong; answers the receipt number.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { publicationAt } from '#publication';
import { answerDueOn } from '../due.ts';
import { isCorrectionKind } from '../kinds.ts';
import { may } from '../permissions.ts';
import { newReceipt } from '../receipt.ts';
import { hintOf, seal } from '../seal.ts';

const longestReport = 1000;
const shortestReport = 4;
const longestContact = 100;

const input = T.Object({
  organId: Id,
  /** Path of the page below the section, `p/202600001`; empty: the site as a whole. */
  pagePath: T.String({ maxLength: 300 }),
  pageTitle: T.String({ maxLength: 300 }),
  kind: T.String({ maxLength: 40 }),
  words: T.String({ maxLength: 8000 }),
  contact: T.String({ maxLength: 1000 }),
});

export const reportMistake = command({
  name: 'interaction.report',
  title: '网站纠错',
  permission: may.report,
  input,
  blockers: async (_tx, of) => reportBlockers(of),
  async run(tx, { organId, pagePath, pageTitle, kind, words, contact }, act) {
    const id = newId();
    const number = newReceipt(act.today);
    const publication = await publicationNamed(tx, organId, pagePath);
    await act.watch('correction', { organ_id: organId, id });
    await tx
      .insertInto('correction')
      .values({
        organ_id: organId,
        id,
        number,
        state: 'received',
        version: 1,
        kind,
        publication_id: publication?.id ?? null,
        page_path: pagePath,
        page_title: publication?.title ?? pageTitle,
        received_at: act.now,
        received_on: act.today,
        due_on: await answerDueOn(tx, organId, act.today),
        handler_id: null,
        taken_at: null,
        answered_at: null,
        answered_on: null,
        answered_by: null,
        answer: '',
        is_public: 0,
        public_words: '',
        demo: 0,
      })
      .execute();
    await keepWords(tx, act, organId, id, words.trim(), contact.trim());
    await act.emit('interaction.correctionReceived', { organId, correctionId: id });
    return { number };
  },
});

async function keepWords(tx: Tx, act: Act, organId: string, id: string, words: string, contact: string): Promise<void> {
  const contact_cipher = contact === '' ? null : await seal(act.services.dataFolder, contact, id);
  await tx
    .insertInto('correction_words')
    .values({ organ_id: organId, correction_id: id, words, contact_cipher, contact_hint: hintOf(contact) })
    .execute();
}

async function publicationNamed(tx: Tx, organId: string, pagePath: string) {
  const number = /^p\/([0-9a-zA-Z-]{1,64})$/.exec(pagePath)?.[1];
  return number ? publicationAt(tx, organId, number) : null;
}

/** What is missing or too long, by field: all of it at once, so that nobody sends a form three times. */
export function reportBlockers({ kind, words, contact }: { kind: string; words: string; contact: string }): Blocker[] {
  return [...kindBlockers(kind), ...wordsBlockers(words), ...contactBlockers(contact)];
}

function kindBlockers(kind: string): Blocker[] {
  return isCorrectionKind(kind) ? [] : [{ code: 'interaction.kind', message: '请选择是哪一类问题。', field: 'kind' }];
}

function wordsBlockers(words: string): Blocker[] {
  const length = [...words.trim()].length;
  if (length < shortestReport) return [{ code: 'interaction.words', message: '请写明哪里有错、应当怎样，至少4个字。', field: 'words' }];
  if (length <= longestReport) return [];
  return [{ code: 'interaction.words', message: `写了${length}个字，最多${longestReport}个字，请缩短。`, field: 'words' }];
}

function contactBlockers(contact: string): Blocker[] {
  if ([...contact.trim()].length <= longestContact) return [];
  return [{ code: 'interaction.contact', message: `联系方式最多${longestContact}个字，留一个电话或者邮箱就够了。`, field: 'contact' }];
}
