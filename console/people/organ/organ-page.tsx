// The organ: its contact, names, departments, villages, the organs below it.
import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { BelowTree } from './below-tree.tsx';
import { Departments } from './departments.tsx';
import { NamesForm } from './names-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import { Villages } from './villages.tsx';

export function OrganPage() {
  const { id: organId, name } = useOrgan();
  const organ = useAsk('/api/organs/{organId}', { path: { organId } });
  const [search, setSearch] = useSearchParams();
  return (
    <Page title="机关资料" about={`${name}。地址、电话等会显示在公开页面的页脚和公开指南里。`}>
      <Asked of={organ}>
        {(found) => (
          <Tabs
            activeKey={search.get('tab') ?? 'profile'}
            onChange={(tab) => setSearch(tab === 'profile' ? {} : { tab }, { replace: true })}
            destroyOnHidden
            items={[
              {
                key: 'profile',
                label: '联系方式',
                children: (
                  <div className="panel">
                    <ProfileForm organ={found} />
                  </div>
                ),
              },
              {
                key: 'names',
                label: '名称和编号',
                children: (
                  <div className="panel">
                    <NamesForm organ={found} />
                  </div>
                ),
              },
              { key: 'departments', label: '科室', children: <Departments /> },
              { key: 'villages', label: '村（社区）', children: <Villages /> },
              { key: 'below', label: '机关树', children: <BelowTree /> },
            ]}
          />
        )}
      </Asked>
    </Page>
  );
}
