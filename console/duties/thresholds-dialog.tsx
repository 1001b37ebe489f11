// 监测天数: an organ may measure itself more strictly than inspectors do.
import { Button, Form, InputNumber, Modal } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import './duties.css';
import type { Staleness } from './types.ts';

type Values = Staleness['thresholds'];

const fields: readonly { name: keyof Values; label: string; unit: string; max: number }[] = [
  { name: 'homeDays', label: '首页多久没有更新算不更新', unit: '天', max: 366 },
  { name: 'newsDays', label: '动态类栏目', unit: '天', max: 366 },
  { name: 'noticeDays', label: '通知公告、政策文件类栏目', unit: '天', max: 732 },
  { name: 'notUpdatedColumns', label: '不更新的栏目满几个否决', unit: '个', max: 100 },
  { name: 'missedColumns', label: '应更新未更新的栏目满几个否决', unit: '个', max: 100 },
  { name: 'emptyColumns', label: '空白栏目满几个否决', unit: '个', max: 100 },
  { name: 'interpretationDays', label: '政策公开几天内要有解读', unit: '天', max: 366 },
  { name: 'feedbackDays', label: '征求意见截止几天内要反馈', unit: '天', max: 366 },
  { name: 'contactDays', label: '联系方式多久核对一次', unit: '天', max: 732 },
  { name: 'aheadDays', label: '提前几天提醒', unit: '天', max: 60 },
];

export function ThresholdsDialog({ of, close }: { of: Staleness; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const keep = useTell('put', '/api/organs/{organId}/duties/thresholds', {
    done: () => {
      said('监测天数已改');
      close();
    },
  });
  return (
    <Modal open title="监测天数" width={640} footer={null} onCancel={close} destroyOnHidden>
      <p className="quiet">起初的数字是全国检查的通行标准；本地要求更严的，改成本地的。</p>
      <TellForm<Values, unknown, Parameters<typeof keep.mutate>[0]>
        of={keep}
        initialValues={of.thresholds}
        inputs={(thresholds) => ({ path: { organId: organ.id }, body: { version: of.settingVersion, thresholds } })}
        submit="保存"
        beside={<Button onClick={close}>取消</Button>}
      >
        <div className="thresholds">
          {fields.map(({ name, label, unit, max }) => (
            <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: '请填写天数或者个数。' }]}>
              <InputNumber min={1} max={max} precision={0} suffix={unit} />
            </Form.Item>
          ))}
        </div>
      </TellForm>
    </Modal>
  );
}
