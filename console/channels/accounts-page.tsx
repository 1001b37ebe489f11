// 新媒体账号: the register of the office's accounts, who keeps each, and what needs looking after.
import { Button, Drawer, Tag } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { dayInWords } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import type { Account } from './account.ts';
import { AccountForm } from './account-form.tsx';
import { AccountSteps } from './account-steps.tsx';
import './channels.css';

const onlyOffice = [{ code: 'channels.office', message: '新媒体账号由公开办工作人员或者负责人登记。' }];

export function AccountsPage() {
  const organ = useOrgan();
  const mayKeep = useHolds('disclosureOfficer', 'disclosureHead');
  const [open, setOpen] = useState<Account | 'new' | null>(null);
  const accounts = useAsk('/api/organs/{organId}/channel-accounts', { path: { organId: organ.id } });
  const close = () => setOpen(null);
  return (
    <Page
      title="新媒体账号"
      about="谁开设、谁主办：每个账号有人管、认证不过期、两周内有更新，停更的要到平台注销才算完。"
      actions={
        <WhyButton type="primary" blockers={mayKeep ? [] : onlyOffice} onClick={() => setOpen('new')}>
          登记账号
        </WhyButton>
      }
    >
      <Asked of={accounts}>
        {(all) =>
          all.length === 0 ? (
            <EmptyTeaches title="还没有登记账号">
              把本机关的微信公众号、微博、视频号、客户端逐个登记：平台、名称、认证单位、管理员和绑定的电话。管理员离岗移交时会一并转给接手人。
            </EmptyTeaches>
          ) : (
            <div className="recipient-cards">
              {all.map((account) => (
                <AccountCard key={account.id} account={account} change={mayKeep ? () => setOpen(account) : undefined} />
              ))}
            </div>
          )
        }
      </Asked>
      <Drawer open={open !== null} title={open === 'new' ? '登记账号' : '变更登记'} size={520} destroyOnHidden onClose={close}>
        {open && <AccountForm account={open === 'new' ? undefined : open} close={close} />}
      </Drawer>
    </Page>
  );
}

const inWords = (day: string | null) => day && dayInWords(day);

const stateColors: Record<string, string> = { running: 'tag-green', closing: 'tag-amber', closed: '' };

function AccountCard({ account, change }: { account: Account; change: (() => void) | undefined }) {
  const facts: [string, string | null][] = [
    ['平台账号', account.number],
    ['认证单位', account.verifiedAs],
    ['承办科室', account.departmentName],
    ['负责人', account.leader],
    ['管理员', account.adminName],
    ['绑定电话', account.phoneMasked],
    ['开通', inWords(account.openedOn)],
    ['认证到', inWords(account.verifiedUntil)],
    ['最近登记的文章', inWords(account.lastPostedOn)],
    ['报送系统编号', account.reportNumber],
    ['用途', account.purpose],
    ['批准文件', account.approval],
    ['关停理由', account.closingReason],
    ['注销', inWords(account.closedOn)],
    ['回执与归档', account.closingNote],
  ];
  return (
    <section className="panel account" aria-label={`${account.platform}${account.name}`}>
      <h2>
        {account.name} <span className="quiet">{account.platform}</span>{' '}
        <Tag className={stateColors[account.state] ?? ''}>{account.stateName}</Tag>
      </h2>
      {account.warnings.map((one) => (
        <p key={one.sentence} className={`account-${one.level}`}>
          {one.sentence}
        </p>
      ))}
      <dl>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {change && account.state !== 'closed' && (
        <div className="account-steps">
          <Button onClick={change}>变更</Button>
          <AccountSteps account={account} />
        </div>
      )}
    </section>
  );
}
