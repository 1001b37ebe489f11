import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readConfig } from '#kernel/config';
import { databaseSentence } from './database-sentence.ts';
import { openRuntime } from './runtime.ts';

describe('opening the data of an office', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-open-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function refusal(env: Record<string, string>): Promise<string> {
    const read = readConfig({ GONGKAI_DATA: join(folder, 'data'), LOG_LEVEL: 'silent', ...env });
    assert.ok('config' in read);
    const error = await openRuntime(read.config).then(
      () => assert.fail('it opened'),
      (reason: unknown) => reason,
    );
    return databaseSentence(error, read.config);
  }

  test('says which setting is wrong when the database cannot be reached, and keeps the password to itself', async () => {
    const sentence = await refusal({ DATABASE_URL: 'postgres://office:geheim@127.0.0.1:1/gongkai' });
    assert.match(sentence, /连不上数据库 postgres:\/\/office:\*\*\*@127\.0\.0\.1:1/);
    assert.doesNotMatch(sentence, /geheim/);
  });

  test('says that the data folder is no folder', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'x');
    assert.match(await refusal({ GONGKAI_DATA: file }), /不是目录.*GONGKAI_DATA/);
    assert.match(await refusal({ GONGKAI_DATA: join(file, 'below') }), /不是目录/);
  });

  test('says that a file is no database', async () => {
    const file = join(folder, 'letter.db');
    await writeFile(file, '这是一封信。'.repeat(200));
    assert.match(await refusal({ DATABASE_URL: `sqlite:${file}` }), /不是数据库文件/);
  });

  test('makes a folder that no other user of the machine can read', async () => {
    const read = readConfig({ GONGKAI_DATA: join(folder, 'fresh'), LOG_LEVEL: 'silent' });
    assert.ok('config' in read);
    const { database } = await openRuntime(read.config);
    await database.close();
    assert.equal((await stat(join(folder, 'fresh'))).mode & 0o077, 0);
  });
});
