// The bar that stays in sight: where the writing stands, what can be done next and why not.
import { Button, Space } from 'antd';
import { useEffect } from 'react';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { KeepStep } from '../life/keep-step.tsx';
import { ReasonStep } from '../reason-step.tsx';
import type { Publication } from '../types.ts';
import type { OpenDialog } from './draft-dialogs.tsx';
import { SaveState } from './save-state.tsx';
import type { Desk } from './use-desk.ts';
import type { Steps } from './use-steps.ts';

interface Props {
  publication: Publication;
  desk: Desk;
  steps: Steps;
  open: (dialog: OpenDialog) => void;
}

export function StepBar({ publication, desk, steps, open }: Props) {
  const blockers = publication.steps.find((one) => one.verb === 'submit')?.blockers;
  const save = () => void desk.keeper.saveNow();
  useKeys(save, () => void steps.submit());
  return (
    <div className="step-bar">
      <SaveState state={desk.state} again={save} />
      <Space wrap>
        <Button onClick={() => open('preview')}>预览</Button>
        <Button onClick={() => open('import')}>导入 Word</Button>
        <Button onClick={() => open('versions')}>旧版</Button>
        <ReasonStep
          publication={publication}
          verb="discard"
          path="/api/organs/{organId}/publications/{id}/discard"
          explanation="放弃后稿子归入“已放弃”，仍可查看，但不能再改。"
          done="已放弃"
        />
        <Button onClick={save}>保存</Button>
        <KeepStep publication={publication} desk={desk} />
        {blockers && (
          <WhyButton
            blockers={desk.keeper.hasUnsaved ? [] : blockers}
            type="primary"
            loading={steps.busy}
            onClick={() => void steps.submit()}
            onRefused={steps.markWanting}
          >
            送审
          </WhyButton>
        )}
      </Space>
      {steps.error !== null && <ErrorSentence error={steps.error} />}
    </div>
  );
}

/** Ctrl+S saves, Ctrl+Enter hands in. */
function useKeys(save: () => void, submit: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.key.toLowerCase() === 's') save();
      else if (event.key === 'Enter') submit();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
