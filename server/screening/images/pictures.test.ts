import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { cleanFile } from '../clean-file.ts';
import { screenFile } from '../screen-file.ts';
import { cameraBlock, jpegBlock, jpegWith, smallJpeg } from '../testing-files.ts';
import { blocksOf } from './blocks.ts';
import { pictureFacts } from './picture-facts.ts';

const told = async (file: Uint8Array, name: string) =>
  (await screenFile(file, name)).findings.map(({ kind, severity, excerpt }) => `${severity} ${kind} ${excerpt}`);
const exif = jpegBlock(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), cameraBlock()]));
const place = 'block metadata 拍摄地点：北纬37.2°、东经122.0°附近（图片里记得更精确）';
const device = 'warn metadata 拍摄设备：TestCam；署名：王**';

function pngChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function pngWith(...chunks: Buffer[]): Buffer {
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixels = pngChunk('IDAT', deflateSync(Buffer.from([0, 128])));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', size),
    ...chunks,
    pixels,
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function webpWith(...chunks: [string, Buffer][]): Buffer {
  const all = chunks.map(([name, body]) => {
    const frame = Buffer.alloc(8);
    frame.write(name, 'latin1');
    frame.writeUInt32LE(body.length, 4);
    return Buffer.concat([frame, body, Buffer.alloc(body.length % 2)]);
  });
  const content = Buffer.concat([Buffer.from('WEBP'), ...all]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

describe('a picture', () => {
  it('as JPEG tells place, device and artist, and loses them; its pixels and the way up stay', async () => {
    const file = jpegWith(smallJpeg, [exif, jpegBlock(0xfe, Buffer.from('电话13800138000'))], Buffer.alloc(4000, 7));
    assert.deepEqual(await told(file, '图.jpg'), [
      'block mobile 电话138****8000',
      place,
      device,
      'warn hidden 图片后面还接着 4 KB 别的内容（动态照片的影像或者藏着的文件）',
    ]);
    const { content, changes } = await cleanFile(file, '图.jpg');
    assert.deepEqual(await told(content, '图.jpg'), []);
    assert.equal(changes[0]?.count, 3);
    const picture = Buffer.from(content);
    const scan = (jpeg: Buffer) =>
      blocksOf(jpeg, 'jpg')
        .filter((block) => !/^APP|COM|after/.test(block.name))
        .map((block) => jpeg.subarray(block.start, block.end));
    assert.deepEqual(scan(picture), scan(file));
    assert.equal(pictureFacts(picture).orientation, 6);
    assert.deepEqual((await cleanFile(content, '图.jpg')).changes, []);
  });

  it('as PNG and WebP too', async () => {
    const png = pngWith(pngChunk('eXIf', cameraBlock()), pngChunk('tEXt', Buffer.from('Comment\x0013800138000')));
    assert.deepEqual(await told(png, '图.png'), ['block mobile Comment 138****8000', place, device]);
    const { content } = await cleanFile(png, '图.png');
    assert.deepEqual(await told(content, '图.png'), []);
    assert.equal(pictureFacts(Buffer.from(content)).orientation, 6);
    const xmp = Buffer.from('<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>王建国</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>');
    const webp = webpWith(
      ['VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
      ['VP8 ', Buffer.alloc(9, 1)],
      ['EXIF', cameraBlock()],
      ['XMP ', xmp],
    );
    assert.deepEqual(await told(webp, '图.webp'), [place, device]);
    const cleaned = await cleanFile(webp, '图.webp');
    assert.deepEqual(await told(cleaned.content, '图.webp'), []);
    assert.deepEqual(
      blocksOf(Buffer.from(cleaned.content), 'webp').map((block) => block.name),
      ['VP8X', 'VP8 ', 'EXIF'],
    );
  });

  it('without anything beside its pixels is left as it is', async () => {
    for (const [file, name] of [
      [smallJpeg, '图.jpg'],
      [pngWith(), '图.png'],
    ] as const) {
      assert.deepEqual(await told(file, name), []);
      assert.deepEqual(Buffer.from((await cleanFile(file, name)).content), file);
    }
  });

  it('with a broken or malicious camera block breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.tuple(fc.nat(cameraBlock().length - 1), fc.nat(255)), { maxLength: 20 }),
        async (noise, changes) => {
          const block = cameraBlock();
          for (const [at, value] of changes) block[at] = value;
          const file = jpegWith(smallJpeg, [
            jpegBlock(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block])),
            jpegBlock(0xe1, Buffer.from(noise)),
          ]);
          assert.deepEqual(await told((await cleanFile(file, '图.jpg')).content, '图.jpg'), []);
        },
      ),
    );
  });
});
