// The kept versions of a draft: what each differs by from today's text, and going back to one.
import { Button, Drawer, Popconfirm, Skeleton, Space } from 'antd';
import { useState } from 'react';
import { useAsk } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { minuteInWords } from '../../parts/day-text.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import { Compared } from '../compare/compared.tsx';
import type { VersionRow, Writing } from '../types.ts';

interface Props {
  publicationId: string;
  /** What is on the page now. */
  now: Writing;
  /** Makes an earlier version the newest; absent where the draft cannot be changed. */
  restore?: ((n: number) => Promise<void>) | undefined;
  close: () => void;
}

export function VersionsDrawer({ publicationId, now, restore, close }: Props) {
  const organ = useOrgan();
  const versions = useAsk(
    '/api/organs/{organId}/publications/{id}/versions',
    { path: { organId: organ.id, id: publicationId } },
    { fresh: true },
  );
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <Drawer open title="稿子的旧版" size="large" onClose={close} destroyOnHidden>
      <Asked of={versions}>
        {(all) =>
          all.length === 0 ? (
            <EmptyTeaches title="还没有旧版">
              <p>写作中每隔一小时、换人接着写、送审、导入文档和替换附件之前，都会自动留存一版，可以在这里对比和恢复。</p>
            </EmptyTeaches>
          ) : (
            <>
              <ul className="versions">
                {all.map((one) => (
                  <li key={one.n} className={one.n === chosen ? 'chosen' : ''}>
                    <button type="button" className="text-button" aria-pressed={one.n === chosen} onClick={() => setChosen(one.n)}>
                      {minuteInWords(one.savedAt)}　{one.savedBy}
                    </button>
                    <span className="quiet">
                      {one.whyName}，{one.length} 字
                    </span>
                  </li>
                ))}
              </ul>
              {chosen !== null && (
                <OneVersion
                  key={chosen}
                  publicationId={publicationId}
                  row={all.find((one) => one.n === chosen)}
                  now={now}
                  restore={restore}
                  close={close}
                />
              )}
            </>
          )
        }
      </Asked>
    </Drawer>
  );
}

type OneProps = Props & { row: VersionRow | undefined };

function OneVersion({ publicationId, row, now, restore, close }: OneProps) {
  const organ = useOrgan();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const n = row?.n ?? 0;
  const version = useAsk('/api/organs/{organId}/publications/{id}/versions/{n}', { path: { organId: organ.id, id: publicationId, n } });
  if (!row || version.isPending) return <Skeleton active />;
  if (version.error) return <ErrorSentence error={version.error} again={() => void version.refetch()} />;
  const back = () => {
    setBusy(true);
    restore?.(n)
      .then(close, setError)
      .finally(() => setBusy(false));
  };
  return (
    <section>
      <h3>从这一版到现在改了什么</h3>
      <Compared before={version.data} after={now} />
      {error !== null && <ErrorSentence error={error} />}
      {restore && (
        <Space className="versions-acts">
          <Popconfirm
            title="恢复这一版？"
            description="现在的文字会先留存为一版，随时可以再换回来。"
            okText="恢复"
            cancelText="不恢复"
            onConfirm={back}
          >
            <Button type="primary" loading={busy}>
              恢复这一版
            </Button>
          </Popconfirm>
        </Space>
      )}
    </section>
  );
}
