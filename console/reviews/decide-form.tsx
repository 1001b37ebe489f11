// The form of one stage's decision. What was filled in stays in this browser until it has reached the server.
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { tell } from '../api/client.ts';
import { asRefusal } from '../api/refusal.ts';
import { useOrgan } from '../parts/organ.tsx';
import { useSaved } from '../parts/use-saved.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Stage, Step } from '../publication/types.ts';
import { ReferDialog } from './refer-dialog.tsx';
import { formOf, type Secrecy, SecrecyForm, secrecyFrom, unanswered } from './secrecy-form.tsx';
import { StageChecks } from './stage-checks.tsx';
import { type Choices, type Detail, useReviewChoices } from './types.ts';

interface Props {
  publicationId: string;
  /** What stands in the way of passing besides this form. */
  standing: Step['blockers'];
  detail: Detail;
  stage: Stage;
  finished: (sentence: string) => void;
  /** It was not carried out, for a reason that does not stand in this form. */
  missed: (refusal: unknown) => void;
}

type Decision = 'pass' | 'return';
const nothingChecked = { checked: [] as string[], proofread: false };

export function DecideForm({ publicationId, standing, detail, stage, finished, missed }: Props) {
  const organ = useOrgan();
  const client = useQueryClient();
  const key = `${detail.id}:${stage.position}`;
  const opinion = useSaved(`opinion:${key}`, '');
  const first = useMemo(() => secrecyFrom(detail), [detail]);
  const secrecy = useSaved<Secrecy>(`secrecy:${key}`, first);
  const checks = useSaved(`checks:${key}`, nothingChecked);
  const choices = useReviewChoices();
  const [busy, setBusy] = useState<Decision | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [refers, setRefers] = useState(false);
  const isSecrecy = stage.stage === 'secrecy';
  const passBlockers = [...standing, ...(isSecrecy ? formBlockers(secrecy.value, choices.data, detail) : [])];
  const problem = fieldOf(error);

  const decide = async (decision: Decision) => {
    setBusy(decision);
    setError(null);
    const more = isSecrecy ? chosen(secrecy.value, decision) : checks.value;
    const body = { position: stage.position, decision, opinion: opinion.value, reviewId: detail.id, ...more };
    try {
      const path = { organId: organ.id, id: publicationId };
      const { outcome } = await tell('post', '/api/organs/{organId}/publications/{id}/decide', { path, body: body as never });
      for (const kept of [opinion, secrecy, checks]) kept.clear();
      finished(sentenceOf(outcome, stage, detail));
      await client.invalidateQueries();
    } catch (failure) {
      if (fieldOf(failure)) setError(failure);
      else missed(failure);
      showForm();
    } finally {
      setBusy(null);
    }
  };
  usePassKey(passBlockers.length === 0 && busy === null ? () => void decide('pass') : null);
  return (
    <section className="panel decide">
      <h2>{stage.stageName}</h2>
      {isSecrecy ? (
        <SecrecyForm value={secrecy.value} set={secrecy.set} problem={problem} />
      ) : (
        <StageChecks stage={stage} {...checks.value} set={checks.set} problem={problem?.field === 'proofread' ? problem.message : null} />
      )}
      <div>
        <span className="decide-label">意见</span>
        <Input.TextArea
          aria-label="意见"
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={1000}
          placeholder="通过可以不写；退回要写明改什么。"
          value={opinion.value}
          onChange={(event) => opinion.set(event.target.value)}
        />
      </div>
      {problem?.field === 'opinion' && <p className="field-problem">{problem.message}</p>}
      <div className={isSecrecy ? 'decide-buttons decide-three' : 'decide-buttons'}>
        <Button size="large" danger loading={busy === 'return'} onClick={() => void decide('return')}>
          退回
        </Button>
        {isSecrecy && (
          <WhyButton size="large" blockers={detail.mayRefer} onClick={() => setRefers(true)}>
            报审
          </WhyButton>
        )}
        <WhyButton size="large" type="primary" blockers={passBlockers} loading={busy === 'pass'} onClick={() => void decide('pass')}>
          {isSecrecy ? '可以公开，通过' : '通过'}
        </WhyButton>
      </div>
      {refers && (
        <ReferDialog
          detail={detail}
          form={formOf(secrecy.value)}
          close={() => setRefers(false)}
          done={() => {
            secrecy.clear();
            finished('已报审。收到答复后请登记，再办结这个环节；在那之前不会自动通过。');
          }}
        />
      )}
    </section>
  );
}

/** Ctrl+Enter passes, when nothing stands in the way. */
function usePassKey(pass: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'Enter' || !pass) return;
      event.preventDefault();
      pass();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [pass]);
}

/** What stands in the way of passing, seen from the form alone; the server looks again. */
function formBlockers(value: Secrecy, choices: Choices | undefined, detail: Detail) {
  const no = (message: string) => [{ code: 'form', message }];
  if (!choices) return no('保密审查表还没有打开，请稍等。');
  const missing = unanswered(value, choices);
  if (missing.length > 0) return no(`保密审查表还有${missing.length}项没有填：${missing.join('、')}。`);
  const answers = Object.values(value.items).map((one) => one.answer);
  if (answers.includes('has')) return no('审查表里有一项为“有”，请选结论后退回，或者报审。');
  const answered = detail.referrals.some((one) => one.answer !== null);
  if (answers.includes('unsure') && !answered) return no('审查表里有“不确定”的项，请报审。');
  const conclusion = choices.conclusions.find((one) => one.code === value.conclusion);
  return conclusion && !conclusion.passes ? no(`结论是“${conclusion.name}”的不能通过。`) : [];
}

/** The button that passes says it in words: it may be opened. Sending back needs a conclusion that was chosen. */
function chosen(value: Secrecy, decision: Decision) {
  const concluded = value.conclusion || (decision === 'pass' ? 'open' : '');
  return { form: formOf(value), ...(concluded ? { conclusion: concluded } : {}), ...(value.ground ? { ground: value.ground } : {}) };
}

/** On a phone the buttons are in sight while the form may not be. */
function showForm(): void {
  const form = document.getElementById('decide');
  form?.scrollIntoView({ block: 'center' });
  form?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
}

/** A refusal that belongs to one field of this form, as that field's sentence. */
function fieldOf(error: unknown): { field: string; message: string } | null {
  if (!error) return null;
  const { field, message, blockers } = asRefusal(error);
  const blocker = blockers.find((one) => one.field);
  if (field) return { field, message };
  return blocker?.field ? { field: blocker.field, message: blocker.message } : null;
}

function sentenceOf(outcome: string, stage: Stage, detail: Detail): string {
  const afterwards = detail.state === 'afterwards';
  if (outcome === 'returned' && afterwards) return `“${stage.stageName}”没有通过。公开办负责人会在工作台上看到，请尽快撤回或者改正。`;
  if (outcome === 'returned') return `“${stage.stageName}”已退回，起草人会在工作台上看到您的意见。`;
  if (outcome === 'afterwards') return `“${stage.stageName}”已通过，可以先发布；其余环节随后补办。`;
  if (outcome === 'passed' && afterwards) return `“${stage.stageName}”已通过，事后审核全部完成。`;
  return outcome === 'passed' ? `“${stage.stageName}”已通过，审核全部完成，可以发布了。` : `“${stage.stageName}”已通过，转到下一环节。`;
}
