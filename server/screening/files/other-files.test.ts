import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanFile } from '../clean-file.ts';
import { screenFile } from '../screen-file.ts';
import { packed, relation, unpacked, wordFile } from '../testing-files.ts';
import { FindingList } from './finding-list.ts';

const id = '371081199003071239';
const told = async (file: Uint8Array, name: string) =>
  (await screenFile(file, name)).findings.map(({ kind, severity, where }) => `${severity} ${kind} ${where}`);
const slide = (words: string, attributes = '') =>
  `<p:sld xmlns:p="p" xmlns:a="a"${attributes}><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sld>`;

/** A presentation of these slides, with a section and a show of all of them. */
function presentationOf(slides: readonly string[], more: Record<string, string | Uint8Array> = {}): Promise<Buffer> {
  const each = (one: (number: number) => string) => slides.map((_, at) => one(at + 1)).join('');
  return packed({
    '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/>${each((n) => `<Override PartName="/ppt/slides/slide${n}.xml" ContentType="x"/>`)}</Types>`,
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'ppt/presentation.xml')}</Relationships>`,
    'ppt/presentation.xml': `<p:presentation xmlns:p="p" xmlns:r="r" xmlns:p14="p14"><p:sldIdLst>${each((n) => `<p:sldId id="${255 + n}" r:id="rId${n}"/>`)}</p:sldIdLst><p:custShow><p:sldLst>${each((n) => `<p:sld r:id="rId${n}"/>`)}</p:sldLst></p:custShow><p14:section><p14:sldIdLst>${each((n) => `<p14:sldId id="${255 + n}"/>`)}</p14:sldIdLst></p14:section></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${each((n) => relation(`rId${n}`, 'slide', `slides/slide${n}.xml`))}</Relationships>`,
    ...Object.fromEntries(slides.map((xml, at) => [`ppt/slides/slide${at + 1}.xml`, xml])),
    ...more,
  });
}

describe('slides', () => {
  it('are checked with their notes, hidden slides, comments and names, and cleaned of all but the words that are shown', async () => {
    const file = await packed({
      '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
      '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'ppt/presentation.xml')}${relation('rId2', 'metadata/core-properties', 'docProps/core.xml')}</Relationships>`,
      'ppt/presentation.xml': '<p:presentation xmlns:p="p"/>',
      'ppt/_rels/presentation.xml.rels': `<Relationships>${relation('rId1', 'slide', 'slides/slide1.xml')}${relation('rId2', 'slide', 'slides/slide2.xml')}${relation('rId3', 'commentAuthors', 'commentAuthors.xml')}</Relationships>`,
      'ppt/slides/slide1.xml': slide('电话13800138000'),
      'ppt/slides/slide2.xml': slide(id, ' show="0"'),
      'ppt/slides/_rels/slide1.xml.rels': `<Relationships>${relation('rId1', 'comments', '../comments/comment1.xml')}${relation('rId2', 'notesSlide', '../notesSlides/notesSlide1.xml')}</Relationships>`,
      'ppt/comments/comment1.xml': '<p:cmLst xmlns:p="p"><p:cm><p:text>这里再改</p:text></p:cm></p:cmLst>',
      'ppt/commentAuthors.xml': '<p:cmAuthorLst xmlns:p="p"/>',
      'ppt/notesSlides/notesSlide1.xml': slide('讲稿'),
      'ppt/notesSlides/notesSlide2.xml': slide('').replace('<a:t></a:t>', '<a:fld type="slidenum"><a:t>2</a:t></a:fld>'),
      'docProps/core.xml': '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>王建国</dc:creator></cp:coreProperties>',
    });
    assert.deepEqual(await told(file, '讲.pptx'), [
      'block mobile 第1张幻灯片',
      'block idNumber 第2张幻灯片',
      'block hidden 第2张幻灯片',
      'warn hidden 第1张幻灯片的备注',
      'warn hidden 批注',
      'warn metadata 文件属性',
    ]);
    const { content, left, changes } = await cleanFile(file, '讲.pptx');
    assert.deepEqual(await told(content, '讲.pptx'), ['block mobile 第1张幻灯片']);
    assert.deepEqual(left, []);
    assert.ok(changes.some((one) => one.what === '删去演讲备注'));
    assert.ok(changes.some((one) => one.what === '删去不放映的幻灯片'));
  });

  it('that are not shown go with all that names them: the list, the section, the show, the link', async () => {
    const link = '<a:hlinkClick xmlns:r="r" r:id="rId9" action="ppaction://hlinksldjump"/>';
    const file = await presentationOf([slide('甲').replace('<a:t>', `${link}<a:t>`), slide('乙', ' show="0"'), slide('丙')], {
      'ppt/slides/_rels/slide1.xml.rels': `<Relationships>${relation('rId9', 'slide', 'slide2.xml')}</Relationships>`,
    });
    const { content } = await cleanFile(file, '讲.pptx');
    const parts = await unpacked(content);
    assert.deepEqual(
      Object.keys(parts).filter((name) => name.startsWith('ppt/slides/slide')),
      ['ppt/slides/slide1.xml', 'ppt/slides/slide3.xml'],
    );
    const list = parts['ppt/presentation.xml']!;
    assert.deepEqual(
      [...list.matchAll(/\bid="(\d+)"/g)].map((hit) => hit[1]),
      ['256', '258', '256', '258'],
    );
    assert.doesNotMatch(list, /rId2/);
    assert.doesNotMatch(parts['ppt/slides/slide1.xml']!, /hlink/);
    assert.doesNotMatch(Object.values(parts).join(''), /slide2\.xml/);
  });

  it('stay when not one of them is shown, and that is said', async () => {
    const { content, left } = await cleanFile(await presentationOf([slide('甲', ' show="0"')]), '讲.pptx');
    assert.ok('ppt/slides/slide1.xml' in (await unpacked(content)));
    assert.match(left.join(), /每一张幻灯片都设成了不放映/);
  });

  it('lose the workbook behind a chart, and keep the chart', async () => {
    const file = await presentationOf([slide('甲')], {
      'ppt/slides/_rels/slide1.xml.rels': `<Relationships>${relation('rId1', 'chart', '../charts/chart1.xml')}</Relationships>`,
      'ppt/charts/chart1.xml': '<c:chartSpace xmlns:c="c" xmlns:r="r"><c:externalData r:id="rId1"/></c:chartSpace>',
      'ppt/charts/_rels/chart1.xml.rels': `<Relationships>${relation('rId1', 'package', '../embeddings/book1.xlsx')}</Relationships>`,
      'ppt/embeddings/book1.xlsx': await packed({ 'xl/workbook.xml': '<workbook/>' }),
    });
    assert.deepEqual(await told(file, '讲.pptx'), ['warn hidden 嵌入的文件 book1.xlsx']);
    const { content } = await cleanFile(file, '讲.pptx');
    assert.deepEqual(await told(content, '讲.pptx'), []);
    assert.ok('ppt/charts/chart1.xml' in (await unpacked(content)));
  });

  it('with a table are read as one: a list of people, a number over cells', async () => {
    const cell = (words: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = (rows: string[][]) => `<a:tbl>${rows.map((row) => `<a:tr>${row.map(cell).join('')}</a:tr>`).join('')}</a:tbl>`;
    const people = table([
      ['姓名', '家庭住址', '病种'],
      ['王建国', '前村中路3号', '尿毒症'],
      ['李秀英', '前村中路5号', '肺癌'],
    ]);
    const number = table([[id.slice(0, 6), id.slice(6, 14), id.slice(14)]]);
    const file = await presentationOf([slide('甲').replace('</p:txBody>', `</p:txBody>${people}${number}`)]);
    assert.deepEqual(await told(file, '讲.pptx'), [
      'block personalList 第1张幻灯片第1个表格第2–3行',
      'block idNumber 第1张幻灯片第2个表格第1行第1列',
    ]);
  });
});

describe('words beside the text of an office file', () => {
  const mobile = '13800138000';

  it('of slides are read: descriptions, charts, drawn figures, masters, tags, links', async () => {
    const file = await presentationOf([slide('甲').replace('<p:txBody>', `<p:cNvPr name="图" descr="证${id}"/><p:txBody>`)], {
      'ppt/slides/_rels/slide1.xml.rels': `<Relationships>${relation('rId1', 'hyperlink', `tel:${mobile}`, true)}</Relationships>`,
      'ppt/charts/chart1.xml': `<c:chartSpace xmlns:c="c"><c:strCache><c:pt><c:v>${id}</c:v></c:pt></c:strCache><c:numCache><c:pt><c:v>${mobile}</c:v></c:pt></c:numCache></c:chartSpace>`,
      'ppt/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><a:p><a:r><a:t>${id.slice(0, 9)}</a:t></a:r><a:r><a:t>${id.slice(9)}</a:t></a:r></a:p></dgm:dataModel>`,
      'ppt/slideMasters/slideMaster1.xml': slide(mobile),
      'ppt/tags/tag1.xml': `<p:tagLst xmlns:p="p"><p:tag name="A" val="${id}"/></p:tagLst>`,
    });
    assert.deepEqual(await told(file, '讲.pptx'), [
      'block idNumber 图片和链接的说明',
      'block idNumber 图表',
      'block idNumber 图形（SmartArt）',
      'block mobile 母版',
      'block idNumber 程序留下的标签',
      'block mobile 文件里的链接',
    ]);
  });

  it('of Word documents are read: descriptions, fields, choices, links', async () => {
    const body = [
      `<w:p><w:r><w:drawing><wp:docPr xmlns:wp="wp" id="1" name="图" descr="${id}"/></w:drawing></w:r></w:p>`,
      `<w:p><w:r><w:instrText>HYPERLINK "tel:${mobile}"</w:instrText></w:r></w:p>`,
      `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${id}" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt>`,
    ].join('');
    const file = await wordFile(body, {}, [relation('rId9', 'hyperlink', `http://a.gov.cn/?sfz=${id}`, true)]);
    assert.deepEqual(await told(file, '文.docx'), [
      'block idNumber 图片和链接的说明',
      'block mobile 域代码',
      'block idNumber 下拉选项',
      'block idNumber 文件里的链接',
    ]);
  });

  it('of workbooks are read: names, hints over cells, formulas, descriptions; a number in a name is masked where it is told', async () => {
    const formula = `"${id.slice(0, 6)}"&amp;"${id.slice(6, 14)}"&amp;"${id.slice(14)}"`;
    const file = await packed({
      'xl/workbook.xml': `<workbook><sheets><sheet name="甲${mobile}" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="电话">${mobile}</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>${formula}</f><v>已核</v></c></row></sheetData><dataValidations><dataValidation sqref="A1" prompt="填${id}"/></dataValidations><hyperlinks><hyperlink ref="A1" tooltip="${mobile}"/></hyperlinks></worksheet>`,
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x"><xdr:cNvPr id="2" name="图" descr="${id}"/></xdr:wsDr>`,
    });
    assert.deepEqual(await told(file, '册.xlsx'), [
      'block idNumber 工作表“甲138****8000”的公式',
      'block idNumber 工作表“甲138****8000”的提示',
      'block mobile 工作表“甲138****8000”的提示',
      'block mobile 工作表的名称',
      'block mobile 定义的名称',
      'block idNumber 图片和链接的说明',
    ]);
  });
});

describe('OFD files', () => {
  it('are read page by page; attached files and names are told', async () => {
    const file = await packed({
      'OFD.xml': '<ofd:OFD xmlns:ofd="o"><ofd:DocBody><ofd:DocInfo><ofd:Author>王建国</ofd:Author></ofd:DocInfo></ofd:DocBody></ofd:OFD>',
      'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page xmlns:ofd="o"><ofd:TextObject><ofd:TextCode>证号${id}</ofd:TextCode></ofd:TextObject></ofd:Page>`,
      'Doc_0/Attachs/Attachments.xml': '<ofd:Attachments xmlns:ofd="o"/>',
    });
    assert.deepEqual(await told(file, '文.ofd'), ['block idNumber 第1页', 'block hidden 附件', 'warn metadata 文件属性']);
    await assert.rejects(cleanFile(file, '文.ofd'), /不能清理/);
  });
});

describe('other kinds of files', () => {
  it('of old formats, archives and programs are answered with one sentence', async () => {
    const zip = await packed({ 'a.txt': 'x' });
    await assert.rejects(screenFile(zip, '包.zip'), /压缩包/);
    const old = Buffer.alloc(1024);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(old);
    await assert.rejects(screenFile(old, '旧.doc'), (error: Error) => error.name === 'Refusal');
  });

  it('of mail and archived pages are answered with what to do when their words are coded', async () => {
    const page = `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>3710811990=\n03071239</p>`;
    await assert.rejects(screenFile(Buffer.from(page), '页.mht'), /请另存为 \.docx/);
    assert.deepEqual(await told(Buffer.from(`Subject: x\n\n${id}`), '信.eml'), ['block idNumber 正文第2段']);
  });

  it('a text with a page’s name inside is read as what it is', async () => {
    assert.deepEqual(await told(Buffer.from(`<!DOCTYPE html><p>${id}</p><img src="a.png">`), '页.html'), [
      'block idNumber 正文第1段',
      'warn image 正文第1张图片',
    ]);
  });
});

describe('many findings', () => {
  it('of a kind in a column are told once with their count; others are cut off and counted', () => {
    const finding = {
      kind: 'mobile',
      severity: 'block',
      where: '',
      start: 0,
      end: 0,
      excerpt: '138****8000',
      fingerprint: 'a',
      suggestion: '',
      marks: [],
    } as const;
    const column = new FindingList();
    for (let row = 2; row <= 6; row++)
      column.addInColumn({ ...finding, where: `表格第${row}行第1列` }, { table: '表格', row, column: '第1列（A列）', note: '' });
    assert.deepEqual(
      column.list().map(({ where, count }) => [where, count]),
      [['表格第1列（A列）第2–6行', 5]],
    );
    const many = new FindingList();
    for (let at = 0; at < 2500; at++) many.add({ ...finding, severity: at === 2400 ? 'block' : 'warn' });
    const list = many.list();
    assert.deepEqual([list.length, list.at(-1)?.count, list.at(-1)?.severity], [2001, 500, 'block']);
  });
});
