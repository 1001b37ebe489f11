// Somebody has tried the telephone and read the address: asked once more, because it is a statement.
import { Button, Popconfirm } from 'antd';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';

export function ContactsChecked() {
  const organ = useOrgan();
  const said = useSaid();
  const confirm = useTell('post', '/api/organs/{organId}/duties/contacts-checked', { done: () => said('已记下今天核对过') });
  return (
    <>
      <Popconfirm
        title="今天都核对过了？"
        description={
          <>
            电话拨通过、地址和办公时间没有变、邮箱能收信。要改请到<OrganLink to="/organ">机关资料</OrganLink>。
          </>
        }
        okText="都核对过"
        cancelText="还没有"
        onConfirm={() => confirm.mutate({ path: { organId: organ.id } })}
      >
        <Button size="small" loading={confirm.isPending}>
          已核对
        </Button>
      </Popconfirm>
      {confirm.error && <ErrorSentence error={confirm.error} />}
    </>
  );
}
