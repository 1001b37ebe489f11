// What is to be told about a picture before it goes out: the place above all.
import type { Bytes } from '#documents';
import { fileFinding } from '../files/file-finding.ts';
import { placed } from '../files/parts.ts';
import { namesSomebody, veiled } from '../files/properties.ts';
import type { Finding, ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import { blocksOf, pictureKind } from './blocks.ts';
import { pictureFacts, type ToldByPicture } from './picture-facts.ts';

/** False for a picture that breaks off or is none. */
export async function isWholePicture(bytes: Bytes): Promise<boolean> {
  const file = await bytes.read(0, bytes.size);
  const kind = pictureKind(file);
  return kind === 'other' || kind === 'tiff' || blocksOf(file, kind).length > 0;
}

/** Findings about a picture; a place stops it, for it may be somebody's door. */
export async function pictureFindings(bytes: Bytes, where: string, options: ScreeningOptions): Promise<Finding[]> {
  const told = pictureFacts(await bytes.read(0, bytes.size));
  const findings = placed(
    told.words.flatMap((words) => screenText(words, options)),
    where,
    true,
  );
  if (told.place) {
    const { latitude, longitude } = told.place;
    const excerpt = `拍摄地点：${latitude < 0 ? '南' : '北'}纬${Math.abs(latitude).toFixed(1)}°、${longitude < 0 ? '西' : '东'}经${Math.abs(longitude).toFixed(1)}°附近（图片里记得更精确）`;
    const suggestion = '图片里记着拍摄地点，可能就是某人的家门口。请清理文件后再公开。';
    findings.push(
      fileFinding(
        { kind: 'metadata', severity: 'block', where, excerpt, suggestion, fix: 'clean', value: `${latitude},${longitude}` },
        options,
      ),
    );
  }
  const rest = otherFacts(told);
  if (rest !== '') findings.push(fileFinding({ kind: 'metadata', severity: 'warn', where, excerpt: rest, fix: 'clean' }, options));
  if (told.appended > 1024) {
    const excerpt = `图片后面还接着 ${Math.ceil(told.appended / 1024)} KB 别的内容（动态照片的影像或者藏着的文件）`;
    findings.push(fileFinding({ kind: 'hidden', severity: 'warn', where, excerpt, fix: 'clean' }, options));
  }
  return findings;
}

function otherFacts({ device, people, serial }: ToldByPicture): string {
  const names = [...new Set(people.filter(namesSomebody))].map(veiled);
  return [
    device === '' ? '' : `拍摄设备：${device.slice(0, 40)}`,
    serial ? '设备序列号' : '',
    names.length > 0 ? `署名：${names.join('、')}` : '',
  ]
    .filter((one) => one !== '')
    .join('；');
}
