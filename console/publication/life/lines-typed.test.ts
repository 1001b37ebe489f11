import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesTyped } from './lines-typed.ts';

test('a pasted list is read line by line, without its numbering, each with its own validity where it names one', () => {
  const pasted = '1. 示政发〔2019〕12号\n\n二、《关于秋收的通知》 失效\r\n示政办发〔2020〕3号\t已修改\n  废止  ';
  assert.deepEqual(linesTyped(pasted, '废止'), [
    { text: '示政发〔2019〕12号', validity: '废止' },
    { text: '《关于秋收的通知》', validity: '失效' },
    { text: '示政办发〔2020〕3号', validity: '已修改' },
    { text: '废止', validity: '废止' },
  ]);
});
