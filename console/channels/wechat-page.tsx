// 微信稿: the published text as the account's editor takes it, to be looked at on a phone's width and copied with one press.
import { Alert, Button, Input, Space } from 'antd';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { serverUrl } from '../api/base.ts';
import type { Answer } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { dayInWords } from '../parts/day-text.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useCopy } from '../parts/use-copy.ts';
import { useSaid } from '../parts/use-said.ts';
import './channels.css';
import { copyRich } from './copy-rich.ts';

type Copy = Answer<'/api/organs/{organId}/publications/{id}/wechat'>;

export function WechatPage() {
  const organ = useOrgan();
  const id = useParams().id ?? '';
  const copy = useAsk('/api/organs/{organId}/publications/{id}/wechat', { path: { organId: organ.id, id } });
  return <Asked of={copy}>{(found) => <Wechat copy={found} id={id} />}</Asked>;
}

function Wechat({ copy, id }: { copy: Copy; id: string }) {
  const organ = useOrgan();
  const said = useSaid();
  const shown = useRef<HTMLDivElement>(null);
  const take = async () => {
    const done = shown.current !== null && (await copyRich(copy.html, shown.current));
    said(done ? '已复制，请到公众号后台的正文里粘贴' : '浏览器不让复制，请在下面选中正文按 Ctrl+C');
  };
  const images = copy.pictures.filter((one) => one.fileHash !== null).length;
  return (
    <Page
      title="微信稿"
      about={<OrganLink to={`/publication/${id}`}>{copy.title}</OrganLink>}
      actions={
        <Space wrap>
          <Button type="primary" onClick={() => void take()}>
            复制正文
          </Button>
          {images > 0 && (
            <Button href={serverUrl(`/api/organs/${organ.id}/publications/${id}/wechat-pictures.zip`)}>下载图片（{images}张）</Button>
          )}
        </Space>
      }
    >
      <Posted copy={copy} id={id} />
      {copy.lost.map((sentence) => (
        <Alert key={sentence} className="sentence" type="info" showIcon title={sentence} />
      ))}
      <div className="wechat">
        <dl className="wechat-fields">
          <Field name="标题" text={copy.title} />
          <Field name="摘要" text={copy.summary.slice(0, 120)} />
          {copy.pageUrl && <Field name="阅读原文" text={copy.pageUrl} />}
        </dl>
        <StyledText html={copy.html} shown={shown} />
      </div>
    </Page>
  );
}

/** The text with its own styles. The page's rules forbid styles written in markup, so each is set anew by script. */
function StyledText({ html, shown }: { html: string; shown: RefObject<HTMLDivElement | null> }) {
  useLayoutEffect(() => {
    const box = shown.current;
    if (!box) return;
    box.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    for (const part of box.querySelectorAll<HTMLElement>('[style]')) part.style.cssText = part.getAttribute('style') ?? '';
  }, [html, shown]);
  return <div ref={shown} className="wechat-text" />;
}

function Posted({ copy, id }: { copy: Copy; id: string }) {
  const last = copy.registered[0];
  if (last)
    return (
      <Alert
        className="sentence"
        type="success"
        showIcon
        title={`${dayInWords(last.postedOn)}已登记在微信公众号发布${copy.registered.length > 1 ? `，共${copy.registered.length}次` : ''}。`}
      />
    );
  return (
    <Alert
      className="sentence wechat-posted"
      type="warning"
      showIcon
      title="还没有登记为已在微信公众号发布"
      description={
        <>
          群发以后请 <OrganLink to={`/ledger/wanted?publication=${id}&at=wechat`}>登记文章网址</OrganLink>，否则不会计入统计。
        </>
      }
    />
  );
}

function Field({ name, text }: { name: string; text: string }) {
  const copy = useCopy();
  return (
    <div className="wechat-field">
      <dt>{name}</dt>
      <dd>
        <Space.Compact block>
          <Input readOnly value={text} aria-label={name} />
          <Button onClick={() => copy(text, `已复制${name}`)}>复制</Button>
        </Space.Compact>
      </dd>
    </div>
  );
}
