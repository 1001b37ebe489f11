// The picture that proves a posting: shown, replaced, taken away.
import { Button, Space } from 'antd';
import { serverUrl } from '../../api/base.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { Upload } from '../../parts/upload.tsx';
import './ledger.css';

interface Props {
  /** Given by the form: the hash of the file, or nothing. */
  value?: string;
  onChange?: (hash: string) => void;
}

export function Evidence({ value = '', onChange }: Props) {
  if (value !== '')
    return (
      <Space align="start" wrap>
        <EvidencePicture hash={value} />
        <Button onClick={() => onChange?.('')}>去掉</Button>
      </Space>
    );
  return (
    <Upload
      purpose="image"
      accept=".png,.jpg,.jpeg,.webp,.gif"
      label="上传图片"
      hint="推文截图、公示栏或者大屏的照片，只在内部留存。"
      onDone={({ fileHash }) => fileHash && onChange?.(fileHash)}
    />
  );
}

/** Small, opening at its full size. */
export function EvidencePicture({ hash, name = '佐证图片' }: { hash: string; name?: string }) {
  const organ = useOrgan();
  const address = serverUrl(`/api/organs/${organ.id}/files/${hash}`, { inline: true });
  return (
    <a href={address} target="_blank" rel="noopener">
      <img className="evidence" src={address} alt={name} />
    </a>
  );
}
