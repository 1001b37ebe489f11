// What can be done with what is not public: publish now or at a set time, look again at what is kept.
import { DatePicker, Form, Input, Radio } from 'antd';
import dayjs from 'dayjs';
import { tell } from '../../api/client.ts';
import { dayInWords, minuteInWords } from '../../parts/day-text.tsx';
import { useOrgan } from '../../parts/organ.tsx';
import type { Publication } from '../types.ts';
import { DayItem, ReasonItem } from './items.tsx';
import { StepDialog } from './step-dialog.tsx';

interface Props {
  publication: Publication;
}

export function Schedule({ publication }: Props) {
  const due = publication.changeDue ?? publication.due;
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<{ at: string; reason?: string }>
      publication={publication}
      verb="schedule"
      when="到设定的时间自动公开。"
      means="到时先重新检查一遍，没有问题才发布；有问题就停下，并在工作台告诉起草人和签发人。那时服务器停着，就在恢复后发布，并记下实际时间。稿子一改动，定时就取消。"
      submit="定时"
      done="已定时"
      send={({ at = '', reason }) =>
        tell('post', '/api/organs/{organId}/publications/{id}/schedule', {
          path,
          body: { version: publication.version, at, ...(reason ? { reason } : {}) },
        })
      }
    >
      <Form.Item
        name="at"
        label="发布时间（北京时间）"
        getValueProps={(value?: string) => ({ value: value ? dayjs(value) : null })}
        normalize={(value: dayjs.Dayjs | null) => value?.format('YYYY-MM-DD HH:mm') ?? ''}
      >
        <DatePicker className="wide" needConfirm={false} showTime={{ format: 'HH:mm', minuteStep: 5 }} format="YYYY-MM-DD HH:mm" />
      </Form.Item>
      {due && (
        <p className={due.overdue ? 'due-word' : 'quiet'}>
          公开期限：{dayInWords(due.dueOn, true)}（《条例》第二十六条）{due.overdue ? '，已经超过' : ''}。
        </p>
      )}
      <Form.Item name="reason" label="为什么定在那时（晚于公开期限的必须写）">
        <Input maxLength={200} />
      </Form.Item>
    </StepDialog>
  );
}

export function Unschedule({ publication }: Props) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<{ reason?: string }>
      publication={publication}
      verb="unschedule"
      when={publication.scheduledAt ? `定于${minuteInWords(publication.scheduledAt)}发布。` : ''}
      means="取消以后稿子仍是“待发布”，要由人来发布，或者另定时间。"
      done="已取消定时"
      send={({ reason }) => tell('post', '/api/organs/{organId}/publications/{id}/unschedule', { path, body: reason ? { reason } : {} })}
    >
      <Form.Item name="reason" label="理由（可以不写）">
        <Input maxLength={200} />
      </Form.Item>
    </StepDialog>
  );
}

interface Look {
  outcome: 'stays' | 'opens';
  reason: string;
  nextOn?: string;
}

export function Reassess({ publication }: Props) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<Look>
      publication={publication}
      verb="reassess"
      when="看看现在能不能公开（《条例》第十八条）。"
      means="继续不公开的，写明理由和下次评估的日子；可以公开的，转为草稿，走完审核再公开。"
      submit="记下结论"
      done="评估已经记下"
      initialValues={{ outcome: 'stays', nextOn: dayjs().add(1, 'year').format('YYYY-MM-DD') }}
      send={({ outcome, reason = '', nextOn = '' }) =>
        tell('post', '/api/organs/{organId}/publications/{id}/reassess', {
          path,
          body: { outcome, reason, ...(outcome === 'stays' ? { nextOn } : {}) },
        })
      }
    >
      <Form.Item name="outcome" label="结论">
        <Radio.Group
          options={[
            { value: 'stays', label: '继续不公开' },
            { value: 'opens', label: '转为公开' },
          ]}
        />
      </Form.Item>
      <ReasonItem label="理由" />
      <Form.Item noStyle shouldUpdate={(before: Look, after: Look) => before.outcome !== after.outcome}>
        {({ getFieldValue }) => getFieldValue('outcome') === 'stays' && <DayItem name="nextOn" label="下次评估" />}
      </Form.Item>
    </StepDialog>
  );
}

interface Settled {
  outcome: 'stays' | 'back';
  reason?: string;
}

export function ConfirmKept({ publication }: Props) {
  const path = { organId: useOrgan().id, id: publication.id };
  return (
    <StepDialog<Settled>
      publication={publication}
      verb="confirmKept"
      when="登记的人提出不公开，由另一个人审定依据和理由。"
      means="同意的，到下次评估以前一直不公开；不同意的退回起草，由起草人改公开属性或者重写依据。"
      submit="审定"
      done="已经审定"
      initialValues={{ outcome: 'stays' }}
      send={({ outcome, reason }) =>
        tell('post', '/api/organs/{organId}/publications/{id}/confirm-kept', { path, body: { outcome, ...(reason ? { reason } : {}) } })
      }
    >
      <Form.Item name="outcome" label="结论">
        <Radio.Group
          options={[
            { value: 'stays', label: '同意不公开' },
            { value: 'back', label: '退回' },
          ]}
        />
      </Form.Item>
      <Form.Item name="reason" label="意见（退回时要写）">
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </StepDialog>
  );
}
