// What was found in one file, and cleaning or masking it with one click.
import { Alert, Button, Space, Spin } from 'antd';
import type { FileGroup } from './groups.ts';
import { type FindingActs, OneFinding } from './one-finding.tsx';

interface Props {
  group: FileGroup;
  acts: FindingActs;
  /** Opens the copy that was cleaned or masked, before it takes the file's place; absent where the draft cannot be changed. */
  mend?: ((fileHash: string, how: 'clean' | 'mask') => void) | undefined;
  /** Asks for another check. */
  again: () => void;
}

const ways = { clean: '清理文件', mask: '隐去文件里的个人信息' } as const;
/** More of one file are told as a number: they are mended together. */
const most = 12;

export function FileFindings({ group, acts, mend, again }: Props) {
  const { check, findings, hows } = group;
  const name = check.picture ? check.title : `附件《${check.title}》`;
  return (
    <section className="file-findings" aria-label={name}>
      <h3>{name}</h3>
      <CheckState group={group} again={again} />
      {mend && hows.length > 0 && (
        <Space wrap>
          {hows.map((how) => (
            <Button key={how} type="primary" size="small" onClick={() => mend(check.fileHash, how)}>
              {ways[how]}
            </Button>
          ))}
        </Space>
      )}
      {mend && hows.length === 0 && findings.some((one) => one.severity === 'block' && one.kind !== 'unread' && !one.waiver) && (
        <p className="quiet">这个文件程序改不了：请在原文件里改好，重新生成后再上传，换下这一个。</p>
      )}
      <ul className="finding-list">
        {findings.slice(0, most).map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same number may stand in several places.
          <li key={`${finding.fingerprint}${at}`}>
            <OneFinding finding={finding} acts={acts} />
          </li>
        ))}
      </ul>
      {findings.length > most && <p className="quiet">还有 {findings.length - most} 处，处理后会重新检查。</p>}
    </section>
  );
}

function CheckState({ group: { check }, again }: Pick<Props, 'group' | 'again'>) {
  if (check.state === 'pending' || check.state === 'stale')
    return (
      <p className="quiet">
        <Spin size="small" /> 正在检查，可以接着写，检查完会显示在这里。
      </p>
    );
  if (check.state === 'refused') return <Alert type="error" showIcon title={`不能公开：${check.problem ?? ''}`} />;
  if (check.state !== 'failed') return null;
  return (
    <Button size="small" onClick={again}>
      再检查一次
    </Button>
  );
}
