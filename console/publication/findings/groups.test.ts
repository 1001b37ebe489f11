// What is found is shown by where it stands, and each file says what one click can do for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileCheck, Finding } from '../types.ts';
import { groupsOf } from './groups.ts';

const finding = (of: Partial<Finding>): Finding => ({
  kind: 'idNumber',
  kindName: '身份证号',
  severity: 'block',
  where: '正文第1段',
  excerpt: '371***',
  fingerprint: 'f',
  message: '',
  maskable: true,
  waiver: null,
  ...of,
});
const check = (fileHash: string, state: FileCheck['state']): FileCheck => ({
  fileHash,
  title: '名单',
  picture: false,
  state,
  problem: null,
});

test('findings of a file stand under the file, with what one click does', () => {
  const { text, files, blocking, warnings } = groupsOf(
    [finding({}), finding({ fileHash: 'a', fix: 'clean' }), finding({ fileHash: 'a', fix: 'mask', severity: 'warn' })],
    [check('a', 'done'), check('b', 'done')],
  );
  assert.deepEqual([text.length, files.length, blocking, warnings], [1, 1, 2, 1]);
  assert.deepEqual(files[0]?.hows, ['clean', 'mask']);
});

test('a file still being checked is shown although nothing is found yet; one signed for offers no click', () => {
  const waiver = { signedBy: '某', signedAt: '', reason: '公开办公电话' };
  const { files, pending, blocking } = groupsOf(
    [finding({ fileHash: 'a', fix: 'clean', waiver })],
    [check('a', 'done'), check('b', 'pending')],
  );
  assert.equal(files.length, 2);
  assert.deepEqual([files[0]?.hows, pending, blocking], [[], 1, 0]);
});

test('findings of a file stand under it also where nobody hands on how far the checks are', () => {
  const { files } = groupsOf([finding({ fileHash: 'z', where: '附件《补贴名单》工作表“名单”C列' })], []);
  assert.deepEqual([files[0]?.check.title, files[0]?.findings.length], ['补贴名单', 1]);
});
