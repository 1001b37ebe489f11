// An answer that may still be on its way, or have failed.
import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ErrorSentence } from './error-sentence.tsx';

interface Props<A> {
  of: UseQueryResult<A, Error>;
  children: (answer: A) => ReactNode;
}

export function Asked<A>({ of, children }: Props<A>) {
  if (of.data !== undefined)
    return (
      <>
        {of.error && <ErrorSentence error={of.error} again={() => void of.refetch()} />}
        {children(of.data)}
      </>
    );
  if (of.error) return <ErrorSentence error={of.error} again={() => void of.refetch()} />;
  return <Skeleton active paragraph={{ rows: 4 }} />;
}
