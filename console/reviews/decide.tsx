// The decision: pass in one tap, send back with an opinion; the secrecy stage ends with a conclusion from the closed list.

import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { tell } from '../api/client.ts';
import { asRefusal } from '../api/refusal.ts';
import { BlockerList } from '../parts/blocker-list.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { useSaved } from '../parts/use-saved.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Publication, Stage } from '../publication/types.ts';
import { noSecrecy, type Secrecy, SecrecyForm } from './secrecy-form.tsx';

interface Props {
  publication: Publication;
  stage: Stage | undefined;
  finished: (sentence: string) => void;
  refresh: () => void;
}

type Decision = 'pass' | 'return';
type Blockers = Publication['steps'][number]['blockers'];

export function Decide({ publication, stage, finished, refresh }: Props) {
  // Stays when the next stage takes the form's place: whoever came second reads who was first.
  const [missed, setMissed] = useState<unknown>(null);
  // Findings only stand in the way of passing; what also stands in the way of sending back is that it is another's turn.
  const notMine = publication.steps.find((one) => one.verb === 'return')?.blockers ?? [];
  return (
    <div id="decide">
      {missed !== null && <ErrorSentence error={missed} />}
      {!stage && <NothingWaits stateName={publication.stateName} />}
      {stage && notMine.length > 0 && <NotMine stage={stage} blockers={notMine} />}
      {stage && notMine.length === 0 && (
        <Form
          key={`${publication.review?.id}${stage.position}`}
          publication={publication}
          stage={stage}
          finished={finished}
          missed={(refusal) => {
            setMissed(refusal);
            refresh();
          }}
        />
      )}
    </div>
  );
}

function NotMine({ stage, blockers }: { stage: Stage; blockers: Blockers }) {
  return (
    <Alert
      className="sentence"
      type="info"
      showIcon
      title={`“${stage.stageName}”不由您办理`}
      description={<BlockerList blockers={blockers} />}
    />
  );
}

function NothingWaits({ stateName }: { stateName: string }) {
  return (
    <Alert
      className="sentence"
      type="info"
      showIcon
      title={`这件没有在等审核，现在是“${stateName}”。`}
      action={<OrganLink to="/reviews">回待我审核</OrganLink>}
    />
  );
}

interface FormProps {
  publication: Publication;
  stage: Stage;
  finished: (sentence: string) => void;
  /** It was not carried out, for a reason that does not stand in this form. */
  missed: (refusal: unknown) => void;
}

function Form({ publication, stage, finished, missed }: FormProps) {
  const organ = useOrgan();
  const client = useQueryClient();
  const opinion = useSaved(`opinion:${publication.review?.id}:${stage.position}`, '');
  const [secrecy, setSecrecy] = useState<Secrecy>(noSecrecy);
  const [busy, setBusy] = useState<Decision | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isSecrecy = stage.stage === 'secrecy';
  const standing = publication.steps.find((one) => one.verb === 'pass')?.blockers ?? [];
  const passBlockers = [...standing, ...(isSecrecy && secrecy.conclusion && !secrecy.passes ? [returnsWith(secrecy)] : [])];

  const decide = async (decision: Decision) => {
    setBusy(decision);
    setError(null);
    const body = { position: stage.position, decision, opinion: opinion.value, ...(isSecrecy ? chosen(secrecy, decision) : {}) };
    try {
      const path = { organId: organ.id, id: publication.id };
      const { outcome } = await tell('post', '/api/organs/{organId}/publications/{id}/decide', { path, body: body as never });
      opinion.clear();
      finished(sentenceOf(outcome, stage));
      await client.invalidateQueries();
    } catch (failure) {
      if (fieldOf(failure)) setError(failure);
      else missed(failure);
      showForm();
    } finally {
      setBusy(null);
    }
  };
  return (
    <section className="panel decide">
      <h2>{stage.stageName}</h2>
      {isSecrecy && <SecrecyForm value={secrecy} set={setSecrecy} problem={fieldOf(error)} />}
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
      {fieldOf(error)?.field === 'opinion' && <p className="field-problem">{fieldOf(error)?.message}</p>}
      <div className="decide-buttons">
        <Button size="large" danger loading={busy === 'return'} onClick={() => void decide('return')}>
          退回
        </Button>
        <WhyButton size="large" type="primary" blockers={passBlockers} loading={busy === 'pass'} onClick={() => void decide('pass')}>
          {isSecrecy ? '可以公开，通过' : '通过'}
        </WhyButton>
      </div>
    </section>
  );
}

const returnsWith = ({ name }: Secrecy) => ({ code: 'conclusion', message: `结论是“${name}”的不能通过，请写明意见后退回。` });

/** The button that passes says it in words: it may be opened. Sending back needs a conclusion that was chosen. */
function chosen({ conclusion, ground }: Secrecy, decision: Decision): { conclusion?: string; ground?: string } {
  const concluded = conclusion || (decision === 'pass' ? 'open' : '');
  return { ...(concluded ? { conclusion: concluded } : {}), ...(ground ? { ground } : {}) };
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

function sentenceOf(outcome: string, stage: Stage): string {
  if (outcome === 'returned') return `“${stage.stageName}”已退回，起草人会在工作台上看到您的意见。`;
  return outcome === 'passed' ? `“${stage.stageName}”已通过，审核全部完成，可以发布了。` : `“${stage.stageName}”已通过，转到下一环节。`;
}
