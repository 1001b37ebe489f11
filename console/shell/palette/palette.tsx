// The command palette: pages, actions and what was open last, by a few typed words.
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { matching } from './match.ts';
import { usePaletteEntries } from './palette-entries.ts';

export function Palette({ close }: { close: () => void }) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = matching(usePaletteEntries(), typed).slice(0, 12);
  const id = useId();
  const run = (n: number) => {
    const entry = found[n];
    if (!entry) return;
    close();
    entry.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') run(at);
    else if (event.key === 'ArrowDown') setAt((n) => Math.min(n + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt((n) => Math.max(n - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <Modal open onCancel={close} footer={null} closable={false} title={null} width={560} className="palette" aria-label="查找页面和操作">
      <Input
        autoFocus
        size="large"
        placeholder="去哪里，或做什么？"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        maxLength={50}
        value={typed}
        onKeyDown={onKey}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div id={id} role="listbox" aria-label="找到的页面和操作" className="palette-found">
        {found.map((entry, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field above.
          <div
            key={entry.key}
            id={`${id}-${n}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            onMouseEnter={() => setAt(n)}
            onClick={() => run(n)}
          >
            {entry.title} <span className="quiet">{entry.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="quiet">没有找到，换个词试试。</p>}
    </Modal>
  );
}
