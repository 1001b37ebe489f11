// The title in a list, with what is worth knowing about it in one line below.
import { PaperClipOutlined } from '@ant-design/icons';
import type { PublicationRow } from '../types.ts';

export function TitleCell({ row }: { row: PublicationRow }) {
  const below = [row.documentNumber, row.indexNumber, row.departmentName].filter(Boolean).join(' · ');
  return (
    <span className="title-cell">
      <span className="title-words" title={row.title}>
        {row.title || '（未写标题）'}
        {row.attachmentCount > 0 && (
          <span className="quiet">
            {' '}
            <PaperClipOutlined aria-label="附件" /> {row.attachmentCount}
          </span>
        )}
      </span>
      {below && <span className="quiet title-below">{below}</span>}
    </span>
  );
}
