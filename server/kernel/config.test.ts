import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from './config.ts';

const mistakes = (env: Record<string, string>, mode: 'serve' | 'demo' = 'serve') => {
  const read = readConfig(env, mode);
  return 'mistakes' in read ? read.mistakes : [];
};

test('without any setting the data lie in ./data, in SQLite, on port 8080', () => {
  const read = readConfig({});
  assert.ok('config' in read);
  assert.equal(read.config.port, 8080);
  assert.match(read.config.databaseUrl, /^sqlite:\/.*\/data\/gongkai\.db$/);
});

test('every wrong setting is told in one sentence that names it, all at once', () => {
  const told = mistakes({
    PORT: 'http',
    DATABASE_URL: 'mysql://x',
    PUBLIC_URL: 'www.example',
    BASE_PATH: 'xxgk/',
    LOG_LEVEL: 'loud',
    UPLOAD_LIMIT_MB: '-1',
    S3_BUCKET: 'b',
  });
  assert.equal(told.length, 7);
  for (const name of ['PORT', 'DATABASE_URL', 'PUBLIC_URL', 'BASE_PATH', 'LOG_LEVEL', 'UPLOAD_LIMIT_MB', 'S3_ENDPOINT']) {
    assert.ok(
      told.some((sentence) => sentence.includes(name)),
      name,
    );
  }
});

test('the demo, whose passwords are public, listens on this machine only', () => {
  const read = readConfig({}, 'demo');
  assert.ok('config' in read && read.config.host === '127.0.0.1');
  assert.match(mistakes({ HOST: '0.0.0.0' }, 'demo')[0] ?? '', /演示/);
});
