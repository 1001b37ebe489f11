// One paper that goes with an entry: chosen, sent, shown by name, taken away again.
import { Button } from 'antd';
import { Upload } from '../parts/upload.tsx';

export interface GivenFile {
  fileHash: string;
  fileName: string;
}

export function FileField({ file, set }: { file: GivenFile | null; set: (file: GivenFile | null) => void }) {
  if (file)
    return (
      <>
        {file.fileName}{' '}
        <Button size="small" type="text" onClick={() => set(null)}>
          不要了
        </Button>
      </>
    );
  return (
    <Upload
      purpose="attachment"
      accept=".pdf,.docx,.doc,.jpg,.jpeg,.png"
      hint="扫描件或者照片，可以不传。"
      onDone={(state) => state.fileHash && set({ fileHash: state.fileHash, fileName: state.fileName })}
    />
  );
}
