import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { checkLinks } from './check-links.ts';
import { isPrivateAddress, linkFindings, linksOf } from './links.ts';

const wrong = (href: string) => linkFindings(`<p><a href="${href}">看这里</a></p>`).map((one) => [one.kind, one.severity, one.where]);

describe('links of a page', () => {
  it('are listed with the words one clicks on', () => {
    const html =
      '<p><a href="https://example.cn/a?b=1&amp;c=2">市 <b>政府</b></a><img src="files/a.png" alt="图"><a name="x">不是链接</a></p>';
    assert.deepEqual(
      linksOf(html).map(({ href, text, of }) => [href, text, of]),
      [
        ['https://example.cn/a?b=1&c=2', '市 政府', 'link'],
        ['files/a.png', '图', 'image'],
      ],
    );
  });

  it('that nobody outside can open are told', () => {
    for (const href of [
      'file:///C:/Users/ly/Desktop/a.docx',
      'D:\\文件\\a.docx',
      '\\\\server\\share\\a.xlsx',
      'javascript:void(0)',
      'http://localhost:8080/a',
      'http://192.168.1.10/oa/a.doc',
      'http://10.1.2.3/a',
      'http://172.20.1.1/',
      'http://oa/news',
      'http://[fd00::1]/',
      'http://oa.local/a',
      '../AppData/Local/Temp/msohtmlclip1/01/clip_image001.png',
      'https://www.kdocs.cn/l/abc',
      'http：//www.example.cn',
      '#',
      '',
    ])
      assert.deepEqual(wrong(href), [['link', 'warn', '正文里的链接“看这里”']], href);
  });

  it('that can be opened, or are to be tried first, are left alone', () => {
    for (const href of [
      'https://www.gov.cn/zhengce/',
      'http://www.example.cn/a b',
      '/public/1.html',
      'files/a.pdf',
      '#part2',
      'mailto:a@example.cn',
      'tel:0631-8871088',
    ])
      assert.deepEqual(wrong(href), [], href);
  });
});

describe('images of a page', () => {
  const told = (img: string) => linkFindings(img).map((one) => one.kind);
  it('need a description that says something', () => {
    for (const img of [
      '<img src="a.png">',
      '<img src="a.png" alt="">',
      '<img src="a.png" alt="微信图片_20260102.jpg">',
      '<img src="a.png" alt="IMG_0012">',
    ])
      assert.deepEqual(told(img), ['image'], img);
    assert.deepEqual(told('<img src="a.png" alt="米山镇便民服务中心外景">'), []);
    assert.deepEqual(told('<img src="a.png" alt="" role="presentation">'), []);
    const [first, second] = ['a', 'b'].map((sign) => linkFindings(`<img src="files/${sign.repeat(64)}" alt="">`)[0]);
    assert.equal(first?.excerpt, '没有写说明', 'the name of a stored file says nothing to people');
    assert.notEqual(first?.fingerprint, second?.fingerprint, 'a reason given for one picture does not hold for another');
  });
  it('kept on somebody else’s platform are told', () => {
    assert.deepEqual(told('<img src="https://mmbiz.qpic.cn/x/640" alt="防汛演练现场">'), ['link']);
  });
});

describe('trying links', () => {
  const answers: Record<string, number> = { '/ok': 200, '/gone': 410, '/none': 404, '/guarded': 403, '/broken': 500 };
  const fetcher = async (address: string, method: string) => {
    const { pathname } = new URL(address);
    if (pathname === '/move') return { status: 302, location: '/ok' };
    if (pathname === '/inside') return { status: 301, location: 'http://10.0.0.1/secret' };
    if (pathname === '/round') return { status: 302, location: '/round' };
    if (pathname === '/nohead') return { status: method === 'HEAD' ? 405 : 200, location: null };
    return { status: answers[pathname] ?? 404, location: null };
  };

  it('tells dead from alive and from guarded', async () => {
    const paths = ['ok', 'gone', 'none', 'guarded', 'broken', 'move', 'inside', 'round', 'nohead'];
    const states = await checkLinks(
      paths.map((path) => `https://www.example.cn/${path}`),
      { fetcher },
    );
    assert.deepEqual(
      states.map((one) => one.state),
      ['alive', 'dead', 'dead', 'unknown', 'unknown', 'alive', 'skipped', 'dead', 'alive'],
    );
  });

  it('never connects to the organ’s own network, by number or by name', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    try {
      const [byNumber, byName] = await checkLinks([`http://127.0.0.1:${port}/`, `http://localhost:${port}/`]);
      assert.deepEqual([byNumber?.state, byName?.state, asked], ['skipped', 'skipped', 0]);
      const [allowed] = await checkLinks([`http://127.0.0.1:${port}/`], { allowedHosts: ['127.0.0.1'] });
      assert.equal(allowed?.state, 'alive');
    } finally {
      server.close();
    }
  });

  it('knows private addresses in both families', () => {
    for (const ip of [
      '10.0.0.1',
      '127.0.0.1',
      '169.254.1.1',
      '100.64.0.1',
      '::1',
      'fd12::1',
      'fe80::1',
      '::ffff:10.0.0.1',
      '0.0.0.0',
      '::',
      '::7f00:1',
      'fec0::1',
    ])
      assert.ok(isPrivateAddress(ip), ip);
    for (const ip of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2400:3200::1']) assert.ok(!isPrivateAddress(ip), ip);
  });
});
