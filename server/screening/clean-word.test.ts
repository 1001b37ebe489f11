import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { cleanFile } from './clean-file.ts';
import { screenFile } from './screen-file.ts';
import {
  cameraBlock,
  jpegBlock,
  jpegWith,
  packed,
  paragraph,
  relation,
  run,
  smallJpeg,
  unpacked,
  wordFile,
  wordTable,
} from './testing-files.ts';

const id = '371081199003071239';
const told = async (file: Uint8Array) =>
  (await screenFile(file, '文.docx')).findings.map(({ kind, severity, where }) => `${severity} ${kind} ${where}`);
const core = (words: string) =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${words}</dc:creator><cp:lastModifiedBy>李秀英</cp:lastModifiedBy><dc:title>通知</dc:title></cp:coreProperties>`;
const tracked = (kind: string, inner: string) => `<w:${kind} w:id="1" w:author="王建国" w:date="2026-01-02T03:04:05Z">${inner}</w:${kind}>`;
const deleted = (text: string) => tracked('del', `<w:r><w:delText>${text}</w:delText></w:r>`);
const box = (text: string, other = text) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run(other))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** Each hides an identity number in its own way. */
const hidings: Record<string, string> = {
  vanish: paragraph(run('见'), run(id, '<w:vanish/>')),
  style: paragraph(run(id, '<w:rStyle w:val="Secret"/>')),
  white: paragraph(run(id, '<w:color w:val="FFFFFF"/>')),
  tiny: paragraph(run(id, '<w:sz w:val="2"/>')),
  deleted: paragraph(deleted(id)),
  moved: paragraph(tracked('moveFrom', run(id))),
  row: `<w:tbl><w:tr><w:trPr>${tracked('del', '')}</w:trPr><w:tc>${paragraph(deleted(id))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('留'))}</w:tc></w:tr></w:tbl>`,
  oldBox: paragraph(box('见', id)),
};
const styles =
  '<w:styles xmlns:w="w"><w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style></w:styles>';
const withStyles = (body: string) => wordFile(body, { 'word/styles.xml': styles }, [relation('rId9', 'styles', 'styles.xml')]);

describe('a Word document', () => {
  it('tells every way of hiding as blocking, and is clean after cleaning', async () => {
    for (const [name, body] of Object.entries(hidings)) {
      const file = await withStyles(body);
      const found = await told(file);
      assert.ok(
        found.some((one) => one.startsWith('block hidden')) && found.some((one) => one.startsWith('block idNumber')),
        `${name}: ${found.join()}`,
      );
      const { content, changes } = await cleanFile(file, '文.docx');
      assert.deepEqual(await told(content), [], name);
      assert.ok(changes.length > 0, name);
      assert.ok(
        !Object.values(await unpacked(content))
          .join('')
          .includes(id),
        name,
      );
    }
  });

  it('keeps what is seen, word for word', async () => {
    const body = [
      paragraph(run('一、'), tracked('ins', run('插入的')), deleted('删去的'), run('正文&amp;&lt;')),
      wordTable([
        ['甲', '乙'],
        ['1', '2'],
      ]),
      `<w:p><w:pPr><w:rPr>${tracked('del', '')}</w:rPr></w:pPr>${deleted('整段删去')}</w:p>`,
      paragraph(box('框中字')),
      paragraph(run('白字在色块上', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="C00000"/>')),
    ].join('');
    const { content } = await cleanFile(await withStyles(body), '文.docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(content) });
    assert.equal(value.replace(/\n+/g, '|'), '一、插入的正文&<|甲|乙|1|2|框中字|白字在色块上|');
  });

  it('tells comments, names, templates, data and embedded files, and cleans them', async () => {
    const embedded = await wordFile(paragraph(run(id)));
    const photo = jpegWith(smallJpeg, [jpegBlock(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), cameraBlock()]))]);
    const file = await wordFile(
      `${paragraph(run('正文'))}<w:p><w:commentRangeStart w:id="0"/>${run('被批注')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p><w:p><w:r><w:object><v:shape/><o:OLEObject Type="Embed" r:id="rId4"/></w:object></w:r></w:p>`,
      {
        'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="王建国">${paragraph(run(`电话13800138000`))}</w:comment></w:comments>`,
        'word/settings.xml':
          '<w:settings xmlns:w="w"><w:mailMerge><w:query w:val="SELECT"/></w:mailMerge><w:zoom w:percent="100"/></w:settings>',
        'word/_rels/settings.xml.rels': `<Relationships>${relation('rId1', 'attachedTemplate', 'file:///C:/Users/wang/a.dotm', true)}</Relationships>`,
        'word/embeddings/book.docx': embedded,
        'word/media/photo.jpg': photo,
        'customXml/item1.xml': `<data>${id}</data>`,
        'docProps/core.xml': core('王建国'),
        'docProps/custom.xml': '<Properties><property name="负责人"><lpwstr>13800138000</lpwstr></property></Properties>',
      },
      [
        relation('rId1', 'comments', 'comments.xml'),
        relation('rId2', 'settings', 'settings.xml'),
        relation('rId3', 'image', 'media/photo.jpg'),
        relation('rId4', 'package', 'embeddings/book.docx'),
        relation('rId5', 'customXml', '../customXml/item1.xml'),
      ],
    );
    const found = await told(file);
    for (const expected of [
      'block mobile 批注',
      'warn hidden 批注',
      'warn hidden 邮件合并',
      'warn hidden 模板',
      'warn metadata 文件属性',
      'block mobile 文件属性“负责人”',
      'block metadata 文件里的图片 photo.jpg',
      'block hidden 自定义数据',
      'block idNumber 嵌入的文件 book.docx，正文第1段',
      'block hidden 嵌入的文件 book.docx',
    ])
      assert.ok(found.includes(expected), `${expected} in ${found.join('\n')}`);
    const { content } = await cleanFile(file, '文.docx');
    assert.deepEqual(await told(content), []);
    const parts = await unpacked(content);
    assert.deepEqual(
      Object.keys(parts).filter((name) => /comment|embed|custom/i.test(name)),
      [],
    );
    assert.ok(parts['word/settings.xml']?.includes('<w:zoom'));
    assert.equal((await mammoth.extractRawText({ buffer: Buffer.from(content) })).value.replace(/\n+/g, '|'), '正文|被批注|');
  });

  it('cleans only the kinds that are asked for', async () => {
    const file = await wordFile(paragraph(run('见'), run(id, '<w:vanish/>')), { 'docProps/core.xml': core('王建国') });
    const { content } = await cleanFile(file, '文.docx', { kinds: ['metadata'] });
    assert.deepEqual(
      (await told(content)).map((one) => one.split(' ')[1]),
      ['idNumber', 'hidden'],
    );
  });

  it('names nobody when only programs did', async () => {
    const file = await wordFile(paragraph(run('正文')), { 'docProps/core.xml': core('python-docx').replace('李秀英', 'WPS 用户') });
    assert.deepEqual(await told(file), []);
  });

  it('is checked in its headers, watermarks, notes, boxes and tables', async () => {
    const file = await wordFile(
      `${paragraph(box(`框 ${id}`))}${wordTable([
        ['姓名', '住址'],
        ['王建国', '前村中路3号'],
        ['李秀英', '前村中路5号'],
      ])}`,
      {
        'word/header1.xml': `<w:hdr xmlns:w="w">${paragraph('<w:r><w:pict><v:shape><v:textpath string="机密"/></v:shape></w:pict></w:r>')}</w:hdr>`,
        'word/footnotes.xml': `<w:footnotes xmlns:w="w">${paragraph(run('电话13800138000'))}</w:footnotes>`,
      },
    );
    assert.deepEqual(await told(file), [
      'block idNumber 正文第1段',
      'block secrecyMark 页眉第1段',
      'block mobile 脚注第1段',
      'block personalList 第1个表格第2–3行',
    ]);
  });

  it('whatever is hidden how often and where, nothing of it is left and everything seen is', async () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom('seen', ...Object.keys(hidings)), fc.integer({ min: 0, max: 99 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, async (all) => {
        const body = all.map(([kind, number]) => (kind === 'seen' ? paragraph(run(`第${number}条`)) : hidings[kind]!)).join('');
        const { content } = await cleanFile(await withStyles(body), '文.docx');
        assert.deepEqual(await told(content), []);
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(content) });
        const seen = all.filter(([kind]) => kind === 'seen').map(([, number]) => `第${number}条`);
        assert.deepEqual(value.match(/第\d+条/g) ?? [], seen);
      }),
      { numRuns: 25 },
    );
  });

  it('that is a bomb, broken, locked or carries macros is refused with one sentence', async () => {
    const bomb = await packed({ 'word/document.xml': '<w:document>'.padEnd(60 * 1024 * 1024, ' ') });
    const macros = await packed({ 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'x' });
    for (const [file, sentence] of [
      [bomb, /展开后太大/],
      [macros, /宏/],
      [Buffer.from('504b0304000000', 'hex'), /损坏/],
    ] as const)
      await assert.rejects(screenFile(file, '文.docx'), (error: Error) => error.name === 'Refusal' && sentence.test(error.message));
  });
});
