// Over the editor of a revision: the public text stays as it is, and there is a way to it.
import { Alert } from 'antd';
import { OrganLink } from '../../parts/organ.tsx';
import type { Publication } from '../types.ts';

export function RevisionNote({ publication }: { publication: Publication }) {
  if (publication.edition === 0) return null;
  const withdrawn = publication.publicState === 'withdrawn';
  const title = withdrawn
    ? '这是恢复公开的草稿，审核通过并发布以后才重新公开。'
    : '这是修改稿；公众看到的仍是已公开的文本，直到修改稿发布。';
  return (
    <Alert
      className="sentence"
      type="info"
      showIcon
      title={title}
      action={<OrganLink to={`/publication/${publication.id}?look=public`}>看公开的文本，办理撤回、废止等</OrganLink>}
    />
  );
}
