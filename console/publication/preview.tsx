// The text on its public page, drawn by the public site itself, on a desk and on a phone.
import { Alert, Modal, Segmented, Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { serverUrl } from '../api/base.ts';
import { useOrgan } from '../parts/organ.tsx';

interface Props {
  publicationId: string;
  /** Saves what is typed; false when it could not be. */
  save: () => Promise<boolean>;
  close: () => void;
}

const sizes = { desk: { width: 1180, height: 900 }, phone: { width: 390, height: 760 } } as const;
/** What the window's own edges and the dialog's head take away. */
const besides = 190;

export function Preview({ publicationId, save, close }: Props) {
  const organ = useOrgan();
  const [width, setWidth] = useState<keyof typeof sizes>(window.innerWidth < 768 ? 'phone' : 'desk');
  const saved = useSavedFirst(save);
  const address = serverUrl(`/api/organs/${encodeURIComponent(organ.id)}/publications/${encodeURIComponent(publicationId)}/page`);
  return (
    <Modal open title="预览：公开以后的页面" width={1240} footer={null} style={{ top: 16 }} onCancel={close} destroyOnHidden>
      <Segmented
        value={width}
        options={[
          { value: 'desk', label: '电脑' },
          { value: 'phone', label: '手机' },
        ]}
        onChange={setWidth}
      />
      {saved === null && <Skeleton active />}
      {saved === false && <Alert className="sentence" type="warning" showIcon title="有内容还没存到服务器，预览的是上次存好的。" />}
      {saved !== null && <Page address={address} size={sizes[width]} />}
    </Modal>
  );
}

function useSavedFirst(save: () => Promise<boolean>): boolean | null {
  const [saved, setSaved] = useState<boolean | null>(null);
  const first = useRef(save);
  useEffect(() => {
    first.current().then(setSaved, () => setSaved(false));
  }, []);
  return saved;
}

/** Shrunk as a whole where the window is narrower: a phone's page stays a phone's page. */
function Page({ address, size }: { address: string; size: { width: number; height: number } }) {
  const room = Math.min(size.width, window.innerWidth - 64);
  const scale = room / size.width;
  const height = Math.max(320, Math.min(size.height * scale, window.innerHeight - besides));
  return (
    <div className="preview-frame" style={{ width: room, height }}>
      <iframe
        title="公开页面"
        src={address}
        // Looked at, not used: no script runs in it and no link leads out of it.
        sandbox="allow-same-origin"
        style={{ width: size.width, height: height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
}
