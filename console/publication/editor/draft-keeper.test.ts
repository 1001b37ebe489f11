// What is typed is never lost: saved by itself, kept on this machine until the server has it, never written over another's text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftKeeper, type Saved } from './draft-keeper.ts';

interface Desk {
  keeper: DraftKeeper<string, Saved>;
  sent: [string, number][];
  local: () => string | null;
  /** Lets the waiting time pass. */
  tick: () => Promise<void>;
  answer: (with_: () => Promise<Saved>) => void;
}

const at = '2026-11-23T01:31:00.000Z';

function desk(): Desk {
  const sent: [string, number][] = [];
  let local: string | null = null;
  let waiting: (() => void) | null = null;
  let reply: () => Promise<Saved> = async () => ({ version: sent.length + 1, savedAt: at });
  const keeper = new DraftKeeper<string, Saved>(
    { version: 1, savedAt: null },
    {
      save: (writing, version) => {
        sent.push([writing, version]);
        return reply();
      },
      keep: (writing) => {
        local = writing;
      },
      drop: () => {
        local = null;
      },
      explain: (error) => ({ sentence: String(error), conflict: error === 'conflict', again: error === 'line' }),
      later: (run) => {
        waiting = run;
        return () => {
          waiting = null;
        };
      },
      saved: () => {},
    },
  );
  const tick = async () => {
    const run = waiting;
    waiting = null;
    run?.();
    await new Promise((done) => setImmediate(done));
  };
  return { keeper, sent, local: () => local, tick, answer: (next) => (reply = next) };
}

test('typing saves itself after a moment, and only the newest text is sent', async () => {
  const { keeper, sent, tick, local } = desk();
  keeper.change('低');
  keeper.change('低保');
  assert.equal(local(), '低保');
  await tick();
  assert.deepEqual(sent, [['低保', 1]]);
  assert.deepEqual(keeper.state(), { kind: 'saved', at });
  assert.equal(local(), null, 'the server has it: no copy stays on this machine');
});

test('what is typed while a save is under way is saved next, on the new version', async () => {
  const { keeper, sent, tick, local, answer } = desk();
  let finish: (saved: Saved) => void = () => {};
  answer(() => new Promise((done) => (finish = done)));
  keeper.change('甲');
  await tick();
  keeper.change('甲乙');
  finish({ version: 2, savedAt: at });
  await new Promise((done) => setImmediate(done));
  assert.equal(keeper.hasUnsaved, true);
  assert.equal(local(), '甲乙');
  answer(async () => ({ version: 3, savedAt: at }));
  assert.equal(await keeper.saveNow(), true);
  assert.deepEqual(sent, [
    ['甲', 1],
    ['甲乙', 2],
  ]);
});

test('a lost line keeps the text on this machine and tries again by itself', async () => {
  const { keeper, sent, tick, local, answer } = desk();
  answer(async () => Promise.reject('line'));
  keeper.change('一句话');
  await tick();
  assert.deepEqual(keeper.state(), { kind: 'failed', sentence: 'line' });
  assert.equal(local(), '一句话');
  answer(async () => ({ version: 2, savedAt: at }));
  await tick();
  assert.equal(sent.length, 2);
  assert.equal(keeper.hasUnsaved, false);
});

test('a refusal that trying again cannot mend waits for the next change', async () => {
  const { keeper, sent, tick, answer } = desk();
  answer(async () => Promise.reject('标题太长'));
  keeper.change('长');
  await tick();
  await tick();
  assert.equal(sent.length, 1);
});

test('another person saved meanwhile: nothing is written over, typing goes on being kept here, until the person decides', async () => {
  const { keeper, sent, tick, local, answer } = desk();
  answer(async () => Promise.reject('conflict'));
  keeper.change('我的');
  await tick();
  assert.equal(keeper.state().kind, 'conflict');
  keeper.change('我的，又写了一句');
  await tick();
  assert.equal(await keeper.saveNow(), false);
  assert.equal(sent.length, 1);
  assert.equal(local(), '我的，又写了一句');
  answer(async () => ({ version: 8, savedAt: at }));
  assert.equal(await keeper.settle('对方的\n我的', 7), true);
  assert.deepEqual(sent[1], ['对方的\n我的', 7]);
});

test('“save now” with nothing typed sends nothing', async () => {
  const { keeper, sent } = desk();
  assert.equal(await keeper.saveNow(), true);
  assert.equal(sent.length, 0);
});
