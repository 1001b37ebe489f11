// Before an organ keeps its own lists: they work as they come, and can be made one's own at one press.
import { useTell } from '../api/hooks.ts';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Lists } from './types.ts';

export function Adopt({ of }: { of: Lists }) {
  const organ = useOrgan();
  const said = useSaid();
  const adopt = useTell('post', '/api/organs/{organId}/wording/adopt', {
    done: ({ lists, entries }) => said(`已采用 ${lists} 个词库、${entries} 个词条`),
  });
  const press = (
    <WhyButton
      type="primary"
      blockers={of.editBlockers}
      loading={adopt.isPending}
      onClick={() => adopt.mutate({ path: { organId: organ.id } })}
    >
      采用为本机关的词库
    </WhyButton>
  );
  return (
    <EmptyTeaches title="现在按系统自带的词库检查" action={press}>
      <ErrorSentence error={adopt.error} />
      <p>采用以后，可以停用不合适的词条、增加本地的词、导入别处的词库。系统升级带来的新词条会先作为建议列出，不会改动您改过的内容。</p>
    </EmptyTeaches>
  );
}
