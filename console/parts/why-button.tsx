// A button that says why it may not be pressed; it can still be reached by keyboard, so that everybody can learn why.
import { Button, type ButtonProps, Popover } from 'antd';
import { useId, useState } from 'react';
import type { Blocker } from '../api/refusal.ts';
import { BlockerList } from './blocker-list.tsx';

interface Props extends Omit<ButtonProps, 'disabled' | 'onClick'> {
  /** Empty: may be pressed. */
  blockers: readonly Blocker[];
  onClick: () => void;
  /** Pressed although it may not be: for marking what is wanting where it stands. */
  onRefused?: () => void;
}

export function WhyButton({ blockers, onClick, onRefused, children, className = '', type, danger, ...rest }: Props) {
  const id = useId();
  const [told, setTold] = useState(false);
  if (blockers.length === 0)
    return (
      <Button {...rest} type={type} danger={danger} className={className} onClick={onClick}>
        {children}
      </Button>
    );
  // Not a trigger of its own: a tap focuses and clicks at once, the one would open and the other close again.
  const press = () => {
    setTold(true);
    onRefused?.();
  };
  return (
    <>
      <Popover
        open={told}
        onOpenChange={setTold}
        trigger={['hover', 'focus']}
        title="现在还不能"
        content={<BlockerList blockers={blockers} />}
        placement="bottom"
      >
        <Button {...rest} className={`${className} not-now`} aria-disabled aria-describedby={id} onClick={press}>
          {children}
        </Button>
      </Popover>
      <span id={id} className="for-readers">
        现在还不能：{blockers.map((b) => b.message).join('；')}
      </span>
    </>
  );
}
