// What can be done with a publication that is not being written.
import { App, Button } from 'antd';
import { useTell } from '../api/hooks.ts';
import { asRefusal } from '../api/refusal.ts';
import { useGo, useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Publication } from './types.ts';

export function ReadSteps({ publication }: { publication: Publication }) {
  const go = useGo();
  const mayDecide = publication.steps.some((one) => one.verb === 'pass' && one.blockers.length === 0);
  return (
    <>
      {mayDecide && (
        <Button type="primary" onClick={() => go(`/reviews/${publication.id}`)}>
          去审核
        </Button>
      )}
      <WithdrawFromReview publication={publication} />
      <Publish publication={publication} />
    </>
  );
}

const revised = '修改稿马上替换公众看到的文本，网址和索引号不变，页面上显示版本说明。';

function Publish({ publication }: { publication: Publication }) {
  const organ = useOrgan();
  const { modal } = App.useApp();
  const said = useSaid();
  const publish = useTell('post', '/api/organs/{organId}/publications/{id}/publish', {
    done: ({ indexNumber }) => said(`已公开，索引号 ${indexNumber}`),
  });
  const step = publication.steps.find((one) => one.verb === 'publish');
  if (!step) return null;
  const inputs = { path: { organId: organ.id, id: publication.id }, body: { version: publication.version } };
  const refused = (error: unknown) => void modal.error({ title: '没有发布', content: asRefusal(error).message });
  const press = () =>
    modal.confirm({
      title: '现在公开发布？',
      content: publication.edition > 0 ? revised : '公开后任何人都能看到，文本不能再改，索引号随之编定。',
      okText: '公开发布',
      onOk: () => publish.mutateAsync(inputs).catch(refused),
    });
  return (
    <WhyButton type="primary" blockers={step.blockers} loading={publish.isPending} onClick={press}>
      {step.title}
    </WhyButton>
  );
}

function WithdrawFromReview({ publication }: { publication: Publication }) {
  const organ = useOrgan();
  const { modal } = App.useApp();
  const said = useSaid();
  const withdraw = useTell('post', '/api/organs/{organId}/publications/{id}/withdraw-from-review', {
    done: () => said('已撤回送审，可以接着改'),
  });
  const step = publication.steps.find((one) => one.verb === 'withdrawFromReview');
  if (!step) return null;
  const refused = (error: unknown) => void modal.error({ title: '没有撤回', content: asRefusal(error).message });
  return (
    <WhyButton
      blockers={step.blockers}
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate({ path: { organId: organ.id, id: publication.id } } as never, { onError: refused })}
    >
      {step.title}
    </WhyButton>
  );
}
