// What screening found: where, masked, and what can be done about it.
import { Button, Space, Tag } from 'antd';
import { useState } from 'react';
import { minuteInWords } from '../parts/day-text.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import { useMaySign } from './may.ts';
import { SignFinding } from './sign-finding.tsx';
import type { Finding } from './types.ts';

interface Props {
  publicationId: string;
  findings: readonly Finding[];
  /** Masks them in the draft; absent where the text cannot be changed. */
  mask?: (fingerprints: string[]) => Promise<void>;
  show?: (finding: Finding) => void;
  changed: () => void;
}

const notSigner = [{ code: 'role', message: '签字保留由签发人或公开办负责人办理，而且不能是起草人自己。' }];

export function FindingsPanel({ publicationId, findings, mask, show, changed }: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [signing, setSigning] = useState<Finding | null>(null);
  const maySign = useMaySign();
  const open = findings.filter((one) => one.waiver === null);
  const maskable = [...new Set(open.filter((one) => one.maskable).map((one) => one.fingerprint))];
  const run = async (fingerprints: string[]) => {
    setBusy(true);
    setError(null);
    await mask?.(fingerprints).catch(setError);
    setBusy(false);
  };
  return (
    <section className={open.length > 0 ? 'panel findings findings-open' : 'panel findings'} id="findings" aria-live="polite">
      <h2>发布前检查</h2>
      {findings.length === 0 && <p className="quiet">没有发现身份证号、手机号码、银行卡号。</p>}
      {open.length > 0 && <p>发现 {open.length} 处个人信息，隐去或者签字保留后才能送审。</p>}
      {mask && maskable.length > 1 && (
        <Button type="primary" loading={busy} onClick={() => void run(maskable)}>
          一键隐去全部
        </Button>
      )}
      {error !== null && <ErrorSentence error={error} />}
      <ul className="finding-list">
        {findings.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same number may stand in several places.
          <li key={`${finding.fingerprint}${at}`}>
            <Place finding={finding} show={show} />
            {finding.waiver ? (
              <Signed waiver={finding.waiver} />
            ) : (
              <Space size={4} wrap>
                {mask && finding.maskable && (
                  <Button size="small" loading={busy} onClick={() => void run([finding.fingerprint])}>
                    一键隐去
                  </Button>
                )}
                {mask && !finding.maskable && <span className="quiet">在附件里，请改好再传。</span>}
                <WhyButton size="small" blockers={maySign ? [] : notSigner} onClick={() => setSigning(finding)}>
                  签字保留
                </WhyButton>
              </Space>
            )}
          </li>
        ))}
      </ul>
      {signing && <SignFinding publicationId={publicationId} finding={signing} close={() => setSigning(null)} done={changed} />}
    </section>
  );
}

function Place({ finding, show }: { finding: Finding; show: Props['show'] }) {
  const words = (
    <>
      <Tag color={finding.severity === 'block' ? 'red' : 'gold'}>{finding.kindName}</Tag>
      <span className="quiet">{finding.where}</span>
      <span className="finding-excerpt">{finding.excerpt}</span>
    </>
  );
  if (!show) return <div className="finding-place">{words}</div>;
  return (
    <button type="button" className="finding-place text-button" title="到这一处" onClick={() => show(finding)}>
      {words}
    </button>
  );
}

function Signed({ waiver }: { waiver: NonNullable<Finding['waiver']> }) {
  return (
    <p className="quiet">
      {waiver.signedBy} {minuteInWords(waiver.signedAt)} 签字保留：{waiver.reason}
    </p>
  );
}
