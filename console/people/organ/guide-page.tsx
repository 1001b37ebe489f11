// The first set-up of a real organ, step by step; each step can be left and come back to.
import { Button, Space, Steps } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { PasteDepartments } from './departments.tsx';
import { ProfileForm } from './profile-form.tsx';
import { StarterStep } from './starter-step.tsx';
import { PasteVillages } from './villages.tsx';

export function GuidePage() {
  const { id: organId } = useOrgan();
  const [search, setSearch] = useSearchParams();
  const organ = useAsk('/api/organs/{organId}', { path: { organId } });
  const departments = useAsk('/api/organs/{organId}/departments', { path: { organId } });
  const villages = useAsk('/api/organs/{organId}/villages', { path: { organId } });
  const at = Math.min(Number(search.get('step')) || 0, 4);
  const to = (step: number) => setSearch({ step: String(step) }, { replace: true });
  const next = () => to(at + 1);
  const count = (n: number | undefined, unit: string) => (n ? `已有 ${n} ${unit}` : undefined);
  const steps: { title: string; content?: string | undefined; body: ReactNode }[] = [
    {
      title: '联系方式',
      content: organ.data?.profile.phone ? '已填' : undefined,
      body: <Asked of={organ}>{(found) => <ProfileForm organ={found} done={next} />}</Asked>,
    },
    { title: '科室', content: count(departments.data?.length, '个'), body: <PasteDepartments /> },
    { title: '村（社区）', content: count(villages.data?.length, '个'), body: <PasteVillages /> },
    { title: '公开栏目', body: <StarterStep /> },
    { title: '人员', body: <PeopleStep /> },
  ];
  return (
    <Page title="首次设置" about="按顺序做一遍，大约十五分钟；随时可以离开，回来接着做。">
      <Steps
        size="small"
        responsive
        current={at}
        onChange={to}
        items={steps.map(({ title, content }) => ({ title, content }))}
        className="guide-steps"
      />
      <section className="panel">
        <h2>{steps[at]?.title}</h2>
        {steps[at]?.body}
      </section>
      <Space>
        {at > 0 && <Button onClick={() => to(at - 1)}>上一步</Button>}
        {at < steps.length - 1 && (
          <Button type={at === 0 ? 'default' : 'primary'} onClick={next}>
            下一步
          </Button>
        )}
      </Space>
    </Page>
  );
}

function PeopleStep() {
  return (
    <>
      <p>最后，给同事开账号、授角色：</p>
      <ol>
        <li>
          您（系统管理员）在<OrganLink to="/people">人员和角色</OrganLink>里给每个人开账号，把首次口令交给本人。
        </li>
        <li>安全管理员登录后，在同一页给每个人授角色。</li>
        <li>至少要有经办人、审核人、保密审查员、签发人各一名；同一条信息上，起草、初审、终审须是不同的人。</li>
      </ol>
      <p className="quiet">做完以后，工作台会接着提示下一件要做的事。</p>
    </>
  );
}
