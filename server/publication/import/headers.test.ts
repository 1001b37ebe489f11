import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsByField, mapHeaders } from './headers.ts';

test('columns are found in any order, under other names, with remarks and stars', () => {
  const map = mapHeaders(['序号', '发布日期*', '信息标题（必填）', '渠道', '文号', '链 接']);
  assert.deepEqual(map.missing, []);
  assert.deepEqual(map.unknown, []);
  const cells = cellsByField(map, ['1', '2022-3-5', ' 防汛通知 ', '微信', '', 'https://example.cn/1']);
  assert.deepEqual(
    [cells.title, cells.postedOn, cells.channel, cells.documentNumber, cells.address, cells.summary],
    ['防汛通知', '2022-3-5', '微信', '', 'https://example.cn/1', ''],
  );
});

test('columns nobody knows are named, missing and doubled ones too', () => {
  const map = mapHeaders(['标题', '名称', '备注', '点击量']);
  assert.deepEqual(map.unknown, ['备注', '点击量']);
  assert.deepEqual(map.twice, ['标题']);
  assert.deepEqual(map.missing, ['公开渠道', '公开日期']);
});
