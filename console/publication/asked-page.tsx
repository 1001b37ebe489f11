// A page whose content is still on its way, or could not be had: its frame stands, with a way back.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Asked } from '../parts/asked.tsx';
import { OrganLink } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';

interface Props<A> {
  of: UseQueryResult<A, Error>;
  title: string;
  /** The list it belongs to. */
  back: string;
  children: (answer: A) => ReactNode;
}

export function AskedPage<A>({ of, title, back, children }: Props<A>) {
  if (of.data !== undefined) return <Asked of={of}>{children}</Asked>;
  return (
    <Page title={title} actions={<OrganLink to={back}>回列表</OrganLink>}>
      <Asked of={of}>{children}</Asked>
    </Page>
  );
}
