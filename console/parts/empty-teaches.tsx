// An empty place that says what belongs here and what to do first.
import type { ReactNode } from 'react';

interface Props {
  title: string;
  children?: ReactNode;
  /** The first thing to do, e.g. a button. */
  action?: ReactNode;
}

export function EmptyTeaches({ title, children, action }: Props) {
  return (
    <div className="empty-teaches">
      <strong>{title}</strong>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
