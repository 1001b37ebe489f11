// A publication as its public page shows it: metadata, title, text, files.

import { dayInWords } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { sizeInWords } from '../parts/size-text.ts';
import { fileAddress, withPictures } from './pictures.ts';
import type { Publication, Writing } from './types.ts';

interface Props {
  publication: Publication;
  writing: Writing;
  organName: string;
}

export function PublicLook({ publication, writing, organName }: Props) {
  const organ = useOrgan();
  const { fields, bodyHtml } = writing;
  return (
    <article className="public-look">
      <Metadata publication={publication} writing={writing} />
      <h1 className={[...fields.title].length > 100 ? 'long' : ''}>{fields.title || '（还没有标题）'}</h1>
      {fields.documentNumber && <p className="public-line">{fields.documentNumber}</p>}
      <p className="public-line quiet">
        发布时间：{publication.publishedOn ?? (publication.publicState === 'kept' ? '不公开' : '发布时记入')}　来源：
        {fields.sourceName || fields.issuingOrgan || organName}
      </p>
      {bodyHtml === '' ? (
        <p className="quiet">{fields.attachments.length > 0 ? '内容见附件。' : '（还没有正文）'}</p>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by the server, or what the editor's own schema lets through.
        <div className="public-text" dangerouslySetInnerHTML={{ __html: withPictures(organ.id, bodyHtml) }} />
      )}
      {fields.attachments.length > 0 && (
        <section>
          <h2>附件</h2>
          <ol>
            {fields.attachments.map((one) => (
              <li key={one.id}>
                <a href={fileAddress(organ.id, one.fileHash, { name: one.fileName })}>{one.title}</a>
                <span className="quiet">（{sizeInWords(one.size)}）</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

function Metadata({ publication, writing: { fields } }: Omit<Props, 'organName'>) {
  const day = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? dayInWords(text) : text);
  const rows: [string, string][] = [
    ['索引号', publication.indexNumber ?? (publication.publicState === 'kept' ? '—' : '发布时编号')],
    ['主题分类', fields.subject],
    ['发文机关', fields.issuingOrgan],
    ['成文日期', day(fields.formedOn)],
    ['发文字号', fields.documentNumber],
    ['有效性', fields.validity],
  ];
  return (
    <dl className="public-metadata">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
