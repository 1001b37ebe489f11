// Where one is signed in; each place can be ended.
import { Button, Space, Tag } from 'antd';
import { useAsk, useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { MinuteText } from '../../parts/day-text.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { agentInWords } from './agent-text.ts';

export function MySessions() {
  const sessions = useAsk('/api/me/sessions', {});
  const end = useTell('delete', '/api/me/sessions/{id}');
  const endOthers = useTell('post', '/api/me/sessions/end-others');
  return (
    <>
      <ErrorSentence error={end.error ?? endOthers.error} />
      <Asked of={sessions}>
        {(all) => (
          <>
            <ul className="sessions">
              {all.map((session) => (
                <li key={session.id}>
                  <span>
                    {agentInWords(session.agent)} <span className="quiet">{session.address}</span>{' '}
                    {session.current && <Tag color="blue">就是这里</Tag>}
                    <br />
                    <span className="quiet">
                      <MinuteText at={session.createdAt} /> 登录，最近一次操作 <MinuteText at={session.seenAt} />
                    </span>
                  </span>
                  {!session.current && (
                    <Button size="small" onClick={() => end.mutate({ path: { id: session.id } })}>
                      结束
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {all.length > 1 && (
              <Space>
                <Button loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>
                  结束其他全部
                </Button>
              </Space>
            )}
          </>
        )}
      </Asked>
    </>
  );
}
