// Every change of the dictionary says why.
import { Form, Input } from 'antd';

export function ReasonItem() {
  return (
    <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由。' }]}>
      <Input.TextArea rows={2} maxLength={500} />
    </Form.Item>
  );
}
