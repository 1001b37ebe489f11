// What screening found in the text and in the files: where, masked, and what can be done about it.
import { Button, Spin } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { FileFindings } from './findings/file-findings.tsx';
import { type Groups, groupsOf } from './findings/groups.ts';
import { KeepWarning } from './findings/keep-warning.tsx';
import { MendDialog } from './findings/mend-dialog.tsx';
import { type FindingActs, OneFinding } from './findings/one-finding.tsx';
import { useWaitForChecks } from './findings/use-wait-for-checks.ts';
import { SignFinding } from './sign-finding.tsx';
import type { FileCheck, Finding, MadeFile } from './types.ts';

interface Props {
  publicationId: string;
  findings: readonly Finding[];
  fileChecks?: readonly FileCheck[];
  /** Nothing has been written or attached yet. */
  empty?: boolean;
  /** Masks them in the draft; absent where the text cannot be changed. */
  mask?: (fingerprints: string[]) => Promise<void>;
  replace?: (finding: Finding) => void;
  /** Puts a mended file in the place of another. */
  takeFile?: (fromHash: string, made: MadeFile) => Promise<void>;
  show?: (finding: Finding) => void;
  changed: () => void;
}

const none: readonly FileCheck[] = [];

interface Mending {
  fileHash: string;
  how: 'clean' | 'mask';
}

export function FindingsPanel({
  publicationId,
  findings,
  fileChecks = none,
  empty = false,
  mask,
  replace,
  takeFile,
  show,
  changed,
}: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [signing, setSigning] = useState<Finding | null>(null);
  const [keeping, setKeeping] = useState<Finding[] | null>(null);
  const [mending, setMending] = useState<Mending | null>(null);
  const again = useCheckAgain(publicationId, changed);
  useWaitForChecks(publicationId, fileChecks);
  const groups = groupsOf(findings, fileChecks);
  const run = async (fingerprints: string[]) => {
    setBusy(true);
    setError(null);
    await mask?.(fingerprints).catch(setError);
    setBusy(false);
  };
  const maskNow = mask && ((fingerprints: string[]) => void run(fingerprints));
  const acts: FindingActs = { mask: maskNow, replace, show, busy, sign: setSigning, keep: (one) => setKeeping([one]) };
  const mend = takeFile && ((fileHash: string, how: Mending['how']) => setMending({ fileHash, how }));
  return (
    <section className={groups.blocking > 0 ? 'panel findings findings-open' : 'panel findings'} id="findings" aria-live="polite">
      <h2>发布前检查</h2>
      <Summary groups={groups} empty={empty} />
      <AllAtOnce findings={findings} mask={maskNow} busy={busy} keep={setKeeping} />
      {error !== null && <ErrorSentence error={error} />}
      <ul className="finding-list">
        {groups.text.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same number may stand in several places.
          <li key={`${finding.fingerprint}${at}`}>
            <OneFinding finding={finding} acts={acts} />
          </li>
        ))}
      </ul>
      {groups.files.map((group) => (
        <FileFindings key={group.check.fileHash} group={group} acts={acts} mend={mend} again={again} />
      ))}
      {signing && <SignFinding publicationId={publicationId} finding={signing} close={() => setSigning(null)} done={changed} />}
      {keeping && <KeepWarning publicationId={publicationId} findings={keeping} close={() => setKeeping(null)} done={changed} />}
      {mending && takeFile && (
        <MendDialog
          publicationId={publicationId}
          {...mending}
          take={(made) => takeFile(mending.fileHash, made)}
          close={() => setMending(null)}
        />
      )}
    </section>
  );
}

function Summary({ groups: { blocking, warnings, pending, text, files }, empty }: { groups: Groups; empty: boolean }) {
  if (empty && text.length === 0)
    return <p className="quiet">还没有可查的内容。写了正文、添了附件，保存时会查个人信息、密级标志、用语和文件里隐藏的内容。</p>;
  if (text.length + files.length === 0) return <p className="quiet">正文和附件都查过，没有发现问题。</p>;
  const parts = [
    ...(blocking > 0 ? [` ${blocking} 处要改正、隐去或者签字保留`] : []),
    ...(warnings > 0 ? [` ${warnings} 处提醒，要改正或者写明理由`] : []),
  ];
  return (
    <p>
      {parts.length > 0 && `发现${parts.join('，')}，处理完才能送审。`}
      {pending > 0 && (
        <>
          <Spin size="small" /> {pending} 个文件正在检查。
        </>
      )}
      {parts.length === 0 && pending === 0 && '都已经处理。'}
    </p>
  );
}

interface AllProps {
  findings: readonly Finding[];
  mask: FindingActs['mask'];
  busy: boolean;
  keep: (findings: Finding[]) => void;
}

function AllAtOnce({ findings, mask, busy, keep }: AllProps) {
  const open = findings.filter((one) => one.waiver === null);
  const maskable = [...new Set(open.filter((one) => one.maskable).map((one) => one.fingerprint))];
  const warnings = open.filter((one) => one.severity === 'warn');
  return (
    <div className="findings-all">
      {mask && maskable.length > 1 && (
        <Button type="primary" loading={busy} onClick={() => mask(maskable)}>
          一键隐去全部
        </Button>
      )}
      {warnings.length > 1 && <Button onClick={() => keep(warnings)}>给全部提醒写一个理由</Button>}
    </div>
  );
}

function useCheckAgain(publicationId: string, changed: () => void): () => void {
  const organ = useOrgan();
  const check = useTell('post', '/api/organs/{organId}/publications/{id}/check-files', { done: changed });
  return () => check.mutate({ path: { organId: organ.id, id: publicationId } });
}
