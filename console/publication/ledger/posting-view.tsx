// One entry of the ledger unfolded: all that is known, and what can be done with it.
import { Button, Space } from 'antd';
import { useState } from 'react';
import { DayText } from '../../parts/day-text.tsx';
import { OrganLink } from '../../parts/organ.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { useIsOffice, useMayRegister } from '../may.ts';
import { EvidencePicture } from './evidence.tsx';
import { PostingForm } from './posting-form.tsx';
import { RemovePosting } from './remove-posting.tsx';
import type { Posting } from './types.ts';

const notOffice = [{ code: 'role', message: '台账记录由公开办工作人员或公开办负责人删除。' }];

export function PostingView({ posting }: { posting: Posting }) {
  const [dialog, setDialog] = useState<'edit' | 'remove' | null>(null);
  const mayEdit = useMayRegister();
  const office = useIsOffice();
  const close = () => setDialog(null);
  return (
    <div className="posting-view">
      <dl className="line-cells">
        <dt>标题</dt>
        <dd>{posting.title}</dd>
        <dt>网址</dt>
        <dd>{posting.address ? <Address address={posting.address} /> : '—'}</dd>
        <dt>形成日期</dt>
        <dd>
          <DayText day={posting.formedOn} />
        </dd>
        <dt>内容概述</dt>
        <dd>{posting.summary || '—'}</dd>
        <dt>来历</dt>
        <dd>{posting.imported ? '表格导入' : posting.own ? '本系统公开' : '逐条登记'}</dd>
        {posting.evidence && (
          <>
            <dt>佐证</dt>
            <dd>
              <EvidencePicture {...posting.evidence} />
            </dd>
          </>
        )}
      </dl>
      <Space wrap>
        {posting.publicationId && <OrganLink to={`/publication/${posting.publicationId}`}>看这条政府信息</OrganLink>}
        {!posting.own && mayEdit && <Button onClick={() => setDialog('edit')}>更正</Button>}
        {!posting.own && mayEdit && (
          <WhyButton blockers={office ? [] : notOffice} danger onClick={() => setDialog('remove')}>
            删除
          </WhyButton>
        )}
      </Space>
      {dialog === 'edit' && <PostingForm posting={posting} close={close} />}
      {dialog === 'remove' && <RemovePosting posting={posting} close={close} />}
    </div>
  );
}

function Address({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return <>{address}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}
