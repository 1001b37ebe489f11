// The kinds of information of the organ: what each asks for, which are closed, a new one.
import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import '../publication.css';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { useHolds, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import type { KindToEdit } from '../types.ts';
import { KindForm } from './kind-form.tsx';
import { KindView } from './kind-view.tsx';

export function KindsPage() {
  const organ = useOrgan();
  const kinds = useAsk('/api/organs/{organId}/kinds/all', { path: { organId: organ.id } });
  return (
    <Page title="信息种类" about="起草时选的种类，决定要填哪些项目、放到哪个栏目。">
      <Asked of={kinds}>
        {(all) =>
          all.length === 0 ? (
            <EmptyTeaches title="还没有信息种类">
              <p>先在“栏目”里采用起步栏目，会一起带来各种信息的填写项目，以后在这里增减。</p>
            </EmptyTeaches>
          ) : (
            <Kinds all={all} />
          )
        }
      </Asked>
    </Page>
  );
}

/** What is shown on the right: a kind, or the form of a new one. */
type Chosen = { code: string } | 'new';

function Kinds({ all }: { all: readonly KindToEdit[] }) {
  const [chosen, setChosen] = useState<Chosen>({ code: all[0]?.code ?? '' });
  const [words, setWords] = useState('');
  const may = useHolds('disclosureHead');
  const found = all.filter((one) => one.name.includes(words.trim()));
  const kind = chosen === 'new' ? undefined : (all.find((one) => one.code === chosen.code) ?? all[0]);
  return (
    <div className="columns">
      <section className="panel columns-tree">
        <Input allowClear aria-label="找种类" placeholder="找种类" value={words} onChange={(event) => setWords(event.target.value)} />
        {may && (
          <Button className="kinds-new" icon={<PlusOutlined />} onClick={() => setChosen('new')}>
            新增种类
          </Button>
        )}
        <ul className="kind-list">
          {found.map((one) => (
            <li key={one.code}>
              <button
                type="button"
                className={one.code === kind?.code ? 'text-button chosen' : 'text-button'}
                aria-pressed={one.code === kind?.code}
                onClick={() => setChosen({ code: one.code })}
              >
                {one.name} <span className="quiet">{one.used} 条</span>
              </button>
              {one.closed && <Tag>已停用</Tag>}
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="quiet">没有叫这个名字的种类。</p>}
      </section>
      {chosen === 'new' ? (
        <section className="panel">
          <h2>新增种类</h2>
          <KindForm done={(code) => setChosen({ code })} cancel={() => setChosen({ code: all[0]?.code ?? '' })} />
        </section>
      ) : (
        kind && <KindView key={`${kind.code}${kind.stamp}`} kind={kind} may={may} />
      )}
    </div>
  );
}
