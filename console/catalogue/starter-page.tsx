// Adopting the starter: what it would add, domain by domain, before anything is changed.
import { Button, Segmented, Space } from 'antd';
import { useState } from 'react';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import { notOffice } from './ask.ts';
import './catalogue.css';
import type { StarterPlan } from './types.ts';

type Level = 'town' | 'county';
const path = '/api/organs/{organId}/catalogue/starter';

export function StarterPage() {
  const organ = useOrgan();
  const [chosen, setChosen] = useState<Level | null>(null);
  const own = useAsk('/api/organs/{organId}', { path: { organId: organ.id } }).data?.level;
  const level = chosen ?? (own === undefined || own === 'town' ? 'town' : 'county');
  const plan = useAsk(path, { path: { organId: organ.id }, query: { level } }, { keep: true });
  return (
    <Page title="采用起步目录" about="26 个领域的基层政务公开标准目录。只增加没有的，不改动已有的；可以再次采用。">
      <Segmented<Level>
        value={level}
        onChange={setChosen}
        options={[
          { value: 'town', label: '乡镇、街道' },
          { value: 'county', label: '县级' },
        ]}
      />
      <Asked of={plan}>{(found) => <Plan plan={found} level={level} />}</Asked>
    </Page>
  );
}

function Plan({ plan, level }: { plan: StarterPlan; level: Level }) {
  const organ = useOrgan();
  const go = useGo();
  const said = useSaid();
  const may = useHolds('disclosureOfficer', 'disclosureHead', 'systemAdmin');
  const adopt = useTell('post', path, {
    done: ({ added, proposals }) => {
      said(`已增加 ${added} 项，其中 ${proposals} 项待核对`);
      go(proposals > 0 ? '/catalogue/proposals' : '/catalogue');
    },
  });
  const why = may ? (plan.toAdd === 0 ? [{ code: 'none', message: '起步目录里的事项都已经有了。' }] : []) : notOffice;
  return (
    <section className="panel apart">
      <p className="opening">{plan.toAdd === 0 ? `起步目录里的事项都已经有了（${plan.already} 项）。` : sentence(plan)}</p>
      {adopt.error && <ErrorSentence error={adopt.error} />}
      <Space>
        <WhyButton
          type="primary"
          blockers={why}
          loading={adopt.isPending}
          onClick={() => adopt.mutate({ path: { organId: organ.id }, body: { level } })}
        >
          采用，增加 {plan.toAdd} 项
        </WhyButton>
        <Button onClick={() => go('/catalogue')}>先不采用</Button>
      </Space>
      <div className="apart">
        {plan.domains.map((one) => (
          <div key={one.domain} className="domain-line">
            <strong>{one.domain}</strong>
            <span className="domain-words">{domainSentence(one)}</span>
          </div>
        ))}
      </div>
      <p className="quiet">哪些领域未涉及、那句说明怎样写，采用以后在“领域”里改。</p>
    </section>
  );
}

function domainSentence({ involved, sentence: why, toAdd, proposals, already }: StarterPlan['domains'][number]): string {
  if (!involved) return `未涉及：${why}`;
  const added = toAdd > 0 ? `增加 ${toAdd} 项${proposals > 0 ? `（${proposals} 项待核对）` : ''}` : '没有要增加的';
  return already > 0 ? `${added}，已有 ${already} 项` : added;
}

function sentence(plan: StarterPlan): string {
  return [
    `将增加 ${plan.toAdd} 项，其中 ${plan.proposals} 项没有同公布的目录核对过，先作为建议，逐项核对后才启用`,
    plan.already > 0 ? `；已有 ${plan.already} 项，不动` : '',
    '。',
    plan.superseded > 0 ? `有 ${plan.superseded} 项引用的依据已有新规定，会标出来。` : '',
    plan.notUnderstood > 0 ? `有 ${plan.notUnderstood} 项的时限没有写明日期，先按20个工作日。` : '',
  ].join('');
}
