// Opens a draft with a text of the guide or the rulebook: the public reads it only after the usual reviews.
import { useState } from 'react';
import { ask, tell } from '../api/client.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useGo, useHolds, useOrgan } from '../parts/organ.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { useColumns } from './ask.ts';

const listPath = '/api/organs/{organId}/publications';
const onePath = '/api/organs/{organId}/publications/{id}';

interface Text {
  title: string;
  html: string;
}

interface Props {
  /** The address of the column it belongs in. */
  column: string;
  title: string;
  text: () => Promise<Text>;
}

const notWriter = [{ code: 'role', message: '稿件由经办人或公开办工作人员起草。' }];

export function WriteDraft({ column, title, text }: Props) {
  const organ = useOrgan();
  const go = useGo();
  const mayWrite = useHolds('handler', 'disclosureOfficer');
  const columnId = useColumns().data?.find((one) => one.slug === column)?.id;
  const [state, setState] = useState<{ busy: boolean; error: Error | null }>({ busy: false, error: null });
  const press = async () => {
    setState({ busy: true, error: null });
    try {
      go(`/publication/${await begin(organ.id, columnId, await text())}`);
    } catch (error) {
      setState({ busy: false, error: error as Error });
    }
  };
  return (
    <>
      {state.error && <ErrorSentence error={state.error} />}
      <WhyButton blockers={mayWrite ? [] : notWriter} loading={state.busy} onClick={() => void press()}>
        {title}
      </WhyButton>
    </>
  );
}

async function begin(organId: string, columnId: string | undefined, { title, html }: Text): Promise<string> {
  const { id } = await tell('post', listPath, { path: { organId }, body: { kind: 'guide' } });
  const path = { organId, id };
  const { version, fields } = await ask(onePath, { path });
  await tell('put', '/api/organs/{organId}/publications/{id}/draft', {
    path,
    body: { version, fields: { ...fields, title, ...(columnId ? { columnId } : {}) }, bodyHtml: html },
  });
  return id;
}
