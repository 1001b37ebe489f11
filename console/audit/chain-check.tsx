// The button that verifies a chain, and what it found.
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { type Answer, ask } from '../api/client.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';

type Chain = Answer<'/api/audit/verify'>;

export const OrganChain = ({ organId }: { organId: string }) => (
  <ChainCheck verify={() => ask('/api/organs/{organId}/audit/verify', { path: { organId } })} />
);

export const InstallationChain = () => <ChainCheck verify={() => ask('/api/audit/verify', {})} />;

function ChainCheck({ verify }: { verify: () => Promise<Chain> }) {
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Chain | null>(null);
  const [error, setError] = useState<unknown>(null);
  const start = async () => {
    setBusy(true);
    setError(null);
    try {
      setFound(await verify());
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button type="primary" loading={busy} onClick={start}>
        核验审计链
      </Button>
      <Modal open={found !== null || error !== null} title="核验结果" footer={null} onCancel={() => [setFound(null), setError(null)]}>
        <ErrorSentence error={error} />
        {found && <Result chain={found} />}
      </Modal>
    </>
  );
}

function Result({ chain }: { chain: Chain }) {
  if (chain.intact)
    return (
      <>
        <Alert type="success" showIcon title={`${chain.entries} 条记录首尾相连，没有改动、缺失或换序。`} />
        <p className="quiet">
          最后一条的校验值：<code className="breaks">{chain.headHash}</code>
        </p>
        <p className="quiet">可以把它抄下或打印留存；以后再核验时，同一序号的校验值应当相同。</p>
      </>
    );
  return (
    <>
      <Alert type="error" showIcon title={`发现 ${chain.faults.length} 处问题，请立即报告负责人并保留现场。`} />
      <ul className="blockers">
        {chain.faults.map((fault) => (
          <li key={`${fault.seq}${fault.kind}`}>{fault.message}</li>
        ))}
      </ul>
    </>
  );
}
