// The text as residents will see it, on a desk and on a phone.
import { Modal, Segmented } from 'antd';
import { useState } from 'react';
import { PublicLook } from './public-look.tsx';
import type { Publication, Writing } from './types.ts';

interface Props {
  publication: Publication;
  writing: Writing;
  organName: string;
  close: () => void;
}

export function Preview({ publication, writing, organName, close }: Props) {
  const [width, setWidth] = useState<'desk' | 'phone'>(window.innerWidth < 768 ? 'phone' : 'desk');
  return (
    <Modal open title="预览" width={1000} footer={null} onCancel={close} destroyOnHidden>
      <Segmented
        value={width}
        options={[
          { value: 'desk', label: '电脑' },
          { value: 'phone', label: '手机' },
        ]}
        onChange={setWidth}
      />
      <div className={`preview preview-${width}`}>
        <PublicLook publication={publication} writing={writing} organName={organName} />
      </div>
    </Modal>
  );
}
