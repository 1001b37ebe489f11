// The properties of an office file: who wrote it, who saved it last, for which office.
import { parseXml, type Zip } from '#documents';
import type { ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import { fileFinding } from './file-finding.ts';
import type { FindingList } from './finding-list.ts';
import { placed } from './parts.ts';

/** Elements of docProps that name people or organs, with what people call them. */
const naming: Record<string, string> = {
  creator: '作者',
  lastModifiedBy: '最后保存者',
  Manager: '经理',
  Company: '单位',
  HyperlinkBase: '超链接基础',
};
const otherWords: Record<string, string> = {
  title: '标题',
  subject: '主题',
  keywords: '关键词',
  description: '备注',
  category: '类别',
  contentStatus: '状态',
};

/** Findings about docProps; one for all names, and what stands in the other words. */
export async function screenProperties(zip: Zip, found: FindingList, options: ScreeningOptions): Promise<void> {
  const values = [...(await valuesOf(zip, 'docProps/core.xml')), ...(await valuesOf(zip, 'docProps/app.xml'))];
  const names = values
    .filter(([element, value]) => naming[element] && namesSomebody(value))
    .map(([element, value]) => `${naming[element]}：${veiled(value)}`);
  const custom = await customProperties(zip);
  if (custom.length > 0)
    names.push(
      `自定义属性：${custom
        .slice(0, 3)
        .map(([name]) => name.slice(0, 12))
        .join('、')}${custom.length > 3 ? '等' : ''}`,
    );
  if (names.length > 0)
    found.add(fileFinding({ kind: 'metadata', severity: 'warn', where: '文件属性', excerpt: names.join('；'), fix: 'clean' }, options));
  for (const [element, value] of [...values, ...custom]) {
    const field = `文件属性“${naming[element] ?? otherWords[element] ?? element}”`;
    found.add(...placed(screenText(value, { ...options, field }), field, true));
  }
}

/** False for what programs and fresh computers write by themselves. */
export function namesSomebody(value: string): boolean {
  const name = value.trim();
  return (
    name !== '' &&
    !/^(?:un-?named|unknown|admin|administrator|user|owner|root|guest|author|test|pc|china|hp|lenovo|dell|asus|acer|ms|wps|kingsoft|microsoft( corporation| office user| word)?|(windows|word|office|wps|微软|系统|匿名)\s?(用户|管理员)?|用户|管理员|作者|匿名|openpyxl|xlsxwriter|exceljs|python-docx|apache poi|libreoffice.*|sheetjs|docx4j|aspose.*|np)$/i.test(
      name,
    )
  );
}

/** 王**, so that the person knows which name it is and the record does not. */
export function veiled(name: string): string {
  const signs = [...name.trim()];
  if (signs.length <= 1) return '*';
  return signs[0] + '*'.repeat(Math.min(4, signs.length - 1));
}

async function valuesOf(zip: Zip, part: string): Promise<[string, string][]> {
  const values: [string, string][] = [];
  let element = '';
  parseXml((await zip.text(part)) ?? '', {
    open(name) {
      element = name;
    },
    text(text) {
      if (element in naming || element in otherWords) values.push([element, text.trim()]);
    },
    close() {
      element = '';
    },
  });
  return values.filter(([, value]) => value !== '');
}

/** What office programs themselves keep there tells nothing about people. */
const ownProperties =
  /^(?:KSO.*|ICV|Application|DocSecurity|AppVersion|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|ContentTypeId|MSIP_Label_.*)$/;

async function customProperties(zip: Zip): Promise<[string, string][]> {
  const properties: [string, string][] = [];
  parseXml((await zip.text('docProps/custom.xml')) ?? '', {
    open(element, attributes) {
      if (element === 'property') properties.push([attributes.name ?? '', '']);
    },
    text(text) {
      const last = properties.at(-1);
      if (last) last[1] += text.trim();
    },
  });
  return properties.filter(([name, value]) => value !== '' && !ownProperties.test(name));
}
