// The starter catalogue of a town: columns and kinds as the norms ask for them, taken over at one click.
import { Alert, Button } from 'antd';
import { useAsk, useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';

export function StarterStep() {
  const path = { organId: useOrgan().id };
  const columns = useAsk('/api/organs/{organId}/columns', { path });
  const adopt = useTell('post', '/api/organs/{organId}/columns/adopt-starter');
  return (
    <>
      <p>
        起步栏目包括公开指南、公开制度、法定主动公开内容、年度报告和依申请公开入口，每个栏目带着依据、更新要求和责任科室的建议，采用后都可以改。
      </p>
      <ErrorSentence error={adopt.error} />
      {adopt.data && (
        <Alert
          className="sentence"
          type="success"
          showIcon
          title={`已建好 ${adopt.data.columns} 个栏目、${adopt.data.kinds} 个信息种类。`}
        />
      )}
      <Asked of={columns}>
        {(all) =>
          all.length > 0 ? (
            <p>
              现有 {all.length} 个栏目，<OrganLink to="/columns">去看栏目</OrganLink>。
            </p>
          ) : (
            <Button type="primary" loading={adopt.isPending} onClick={() => adopt.mutate({ path })}>
              采用起步栏目
            </Button>
          )
        }
      </Asked>
    </>
  );
}
