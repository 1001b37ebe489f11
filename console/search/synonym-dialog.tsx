// A group of synonyms: written, changed, taken away.
import { Button, Form, Input, Modal, Popconfirm, Radio } from 'antd';
import { useTell } from '../api/hooks.ts';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { directionNames, type Synonym, wordsIn } from './types.ts';

interface Values {
  words: string;
  direction: 'both' | 'from';
  note: string;
}

export function SynonymDialog({ of, close }: { of: Synonym | null; close: () => void }) {
  const save = useSave(of, close);
  const initial: Partial<Values> = of
    ? { words: of.words.join('\n'), direction: of.direction, note: of.note }
    : { direction: 'both', note: '' };
  return (
    <Modal open title={of ? '修改近义词' : '增加近义词'} footer={null} onCancel={close} destroyOnHidden>
      <TellForm<Values, unknown, Values>
        of={save}
        submit="保存"
        initialValues={initial}
        inputs={(values) => values}
        beside={of && <Remove of={of} close={close} />}
      >
        <Form.Item name="words" label="词" extra="一行一个，或者用空格、顿号隔开。繁体、全角写法不用重复。">
          <Input.TextArea rows={6} autoFocus placeholder={'低保\n最低生活保障'} maxLength={800} />
        </Form.Item>
        <Form.Item name="direction" label="怎么起作用">
          <Radio.Group options={Object.entries(directionNames).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input maxLength={200} placeholder="为什么加这一组，可以不填" />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}

/** One mutation for both: a group that is there is changed, none is made. */
function useSave(of: Synonym | null, close: () => void) {
  const organ = useOrgan();
  const said = useSaid();
  const done = () => {
    said('已保存，下一次检索就起作用');
    close();
  };
  const add = useTell('post', '/api/organs/{organId}/synonyms', { done });
  const change = useTell('put', '/api/organs/{organId}/synonyms/{id}', { done });
  const body = ({ words, direction, note }: Values) => ({ words: wordsIn(words ?? ''), direction, note: note ?? '' });
  const mutate = (values: Values) => {
    if (of?.id) change.mutate({ path: { organId: organ.id, id: of.id }, body: { ...body(values), version: of.version } });
    else add.mutate({ path: { organId: organ.id }, body: body(values) });
  };
  return { ...(of?.id ? change : add), mutate } as unknown as Parameters<typeof TellForm<Values, unknown, Values>>[0]['of'];
}

function Remove({ of, close }: { of: Synonym; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const remove = useTell('post', '/api/organs/{organId}/synonyms/{id}/remove', {
    done: () => {
      said('已删除');
      close();
    },
  });
  return (
    <>
      <Popconfirm
        title="删除这一组？"
        description="删除后这些词不再互相找到；以后要用得重新写。"
        okText="删除"
        cancelText="不删"
        onConfirm={() => remove.mutate({ path: { organId: organ.id, id: of.id ?? '' }, body: { version: of.version } })}
      >
        <Button danger loading={remove.isPending}>
          删除
        </Button>
      </Popconfirm>
      {remove.error && <ErrorSentence error={remove.error} />}
    </>
  );
}
