// A text found on this machine that never reached the server is offered again.

import type { Writing } from '../types.ts';
import { TwoTexts } from './two-texts.tsx';

interface Props {
  here: Writing;
  onServer: Writing;
  restore: () => void;
  forget: () => void;
}

export function Recovered({ here, onServer, restore, forget }: Props) {
  return (
    <TwoTexts
      heading="这台电脑上留有没存上的文字"
      explanation="上次离开时有些内容没有存到服务器。标出的是只有一边有的内容，请选择接着用哪一份："
      mine={{ title: '留在本机的', writing: here }}
      theirs={{ title: '服务器上的', writing: onServer }}
      choices={[
        { title: '用服务器上的，不要本机的', act: forget },
        { title: '恢复本机的', primary: true, act: restore },
      ]}
    />
  );
}
