// One finding: what, where, why, and what can be done about it.
import { Button, Space, Tag } from 'antd';
import { minuteInWords } from '../../parts/day-text.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { useMaySign } from '../may.ts';
import type { Finding } from '../types.ts';

export interface FindingActs {
  /** Masks them in the text; absent where it cannot be changed. */
  mask?: ((fingerprints: string[]) => void) | undefined;
  /** Puts the words of the dictionary in their place. */
  replace?: ((finding: Finding) => void) | undefined;
  show?: ((finding: Finding) => void) | undefined;
  sign: (finding: Finding) => void;
  keep: (finding: Finding) => void;
  busy: boolean;
}

const notSigner = [{ code: 'role', message: '签字保留由签发人或公开办负责人办理，而且不能是起草人自己。' }];

export function OneFinding({ finding, acts }: { finding: Finding; acts: FindingActs }) {
  return (
    <>
      <Place finding={finding} show={acts.show} />
      {finding.source && (
        <p className="quiet finding-source">
          词库“{finding.source.list}”的词条“{finding.source.entry}”
        </p>
      )}
      {finding.waiver === null && finding.advice && <p className="quiet finding-source">{finding.advice}</p>}
      {finding.waiver ? <Signed waiver={finding.waiver} /> : <Ways finding={finding} acts={acts} />}
    </>
  );
}

function Ways({ finding, acts }: { finding: Finding; acts: FindingActs }) {
  const maySign = useMaySign();
  const { mask, replace, busy } = acts;
  return (
    <Space size={4} wrap>
      {mask && finding.maskable && (
        <Button size="small" loading={busy} onClick={() => mask([finding.fingerprint])}>
          一键隐去
        </Button>
      )}
      {replace && finding.replacement && !finding.fileHash && (
        <Button size="small" onClick={() => replace(finding)}>
          改成“{finding.replacement}”
        </Button>
      )}
      {finding.severity === 'block' ? (
        <WhyButton size="small" blockers={maySign ? [] : notSigner} onClick={() => acts.sign(finding)}>
          签字保留
        </WhyButton>
      ) : (
        <Button size="small" onClick={() => acts.keep(finding)}>
          写明理由保留
        </Button>
      )}
    </Space>
  );
}

function Place({ finding, show }: { finding: Finding; show: FindingActs['show'] }) {
  const words = (
    <>
      <Tag color={finding.severity === 'block' ? 'red' : 'gold'}>{finding.kindName}</Tag>
      <span className="quiet">{placeInFile(finding)}</span>
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

/** The file's name stands above the group already. */
function placeInFile({ where, fileHash }: Finding): string {
  return fileHash ? where.replace(/^附件《.*?》/, '') : where;
}

function Signed({ waiver }: { waiver: NonNullable<Finding['waiver']> }) {
  return (
    <p className="quiet">
      {waiver.signedBy} {minuteInWords(waiver.signedAt)} 保留：{waiver.reason}
    </p>
  );
}
