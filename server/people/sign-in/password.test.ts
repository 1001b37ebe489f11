import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkNewPassword, hashPassword, newFirstPassword, verifyPassword } from './password.ts';

const mistake = (password: string) => {
  try {
    checkNewPassword(password, 'jingban', 'newPassword');
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

test('a password opens its own hash and no other does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), async (one, other) => {
      const hash = await hashPassword(one);
      assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      assert.equal(await verifyPassword(one, hash), true);
      assert.equal(await verifyPassword(other, hash), other.normalize('NFKC') === one.normalize('NFKC'));
    }),
    { numRuns: 15 },
  );
});

test('nothing opens an account that does not exist, or one whose hash is unreadable', async () => {
  assert.equal(await verifyPassword('', null), false);
  assert.equal(await verifyPassword('x', ''), false);
  assert.equal(await verifyPassword('x', '$2b$10$abcdefghijklmnopqrstuv'), false);
});

test('a password somebody chose is refused with the reason', () => {
  assert.match(mistake('短口令') ?? '', /至少要 10 个字符/);
  assert.match(mistake('我是JingBan的口令呀呀') ?? '', /不要含有账号/);
  assert.match(mistake('aaaaaaaaaabb') ?? '', /5 种不同的字符/);
  for (const common of ['1234567890', '0987654321', 'abcdefghijk', 'Password123', 'Admin@123456', 'qwertyuiop'])
    assert.match(mistake(common) ?? '', /太常见/, common);
  assert.match(mistake(`口令${'长得很好'.repeat(40)}`) ?? '', /最多 128/);
  assert.equal(mistake('竹林深处有人家-2027'), null);
});

test('first passwords pass our own rules and do not repeat', () => {
  const many = Array.from({ length: 200 }, newFirstPassword);
  assert.equal(new Set(many).size, 200);
  for (const each of many) assert.match(each, /^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
});
