// A writing as plain lines, so that two of them can be compared: what stands in the fields first, then the paragraphs, then the files.
import type { Writing } from '../types.ts';

const labels: [keyof Writing['fields'], string][] = [
  ['title', '标题'],
  ['documentNumber', '发文字号'],
  ['issuingOrgan', '发文机关'],
  ['formedOn', '成文日期'],
  ['effectiveOn', '施行日期'],
  ['validity', '有效性'],
  ['subject', '主题分类'],
  ['summary', '内容概述'],
  ['keywords', '关键词'],
  ['sourceName', '信息来源'],
  ['sourceAddress', '原文网址'],
];

/** Every line that says something. */
export function linesOf({ fields, bodyHtml }: Writing): string[] {
  const own = labels
    .map(([name, label]) => [label, fields[name]] as const)
    .filter(([, value]) => typeof value === 'string' && value !== '');
  const extra = Object.entries((fields.extra ?? {}) as Record<string, string>).filter(([, value]) => value !== '');
  return [
    ...own.map(([label, value]) => `${label}：${String(value)}`),
    ...extra.map(([, value]) => value),
    ...paragraphs(bodyHtml),
    ...fields.attachments.map((one) => `附件：${one.title}（${one.fileName}，${one.fileHash.slice(0, 8)}）`),
  ];
}

function paragraphs(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...page.querySelectorAll('p,h2,h3,h4,h5,li,tr,img')].filter(
    (one) => one.tagName === 'TR' || (one.closest('tr') === null && !one.querySelector('p,li')),
  );
  return blocks.map(lineOf).filter((line) => line !== '');
}

function lineOf(block: Element): string {
  if (block.tagName === 'IMG') return `图片：${block.getAttribute('alt') || '没有说明'}`;
  if (block.tagName !== 'TR') return (block.textContent ?? '').trim();
  return [...block.querySelectorAll('td,th')].map((cell) => (cell.textContent ?? '').trim()).join(' | ');
}
