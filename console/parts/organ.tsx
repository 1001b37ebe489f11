// Who is working, in which organ, and links that stay in it.
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { Link, type LinkProps, type NavigateOptions, useNavigate } from 'react-router';
import type { Answer } from '../api/client.ts';

export type Me = Answer<'/api/me'>;
export type OrganOfMe = Me['organs'][number];

const MeContext = createContext<Me | null>(null);
const OrganContext = createContext<OrganOfMe | null>(null);

export const MeProvider = MeContext.Provider;
export const OrganProvider = OrganContext.Provider;

/** The person who has signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('no person: this part stands outside the frame');
  return me;
}

/** The organ the address bar names. */
export function useOrgan(): OrganOfMe {
  const organ = useContext(OrganContext);
  if (!organ) throw new Error('no organ: this part stands outside the frame');
  return organ;
}

/** True when the person holds one of the roles in this organ. */
export function useHolds(...roles: string[]): boolean {
  return useOrgan().roles.some((role) => roles.includes(role));
}

/** The same in a matter of the whole installation. */
export function useHoldsForAll(...roles: string[]): boolean {
  return useOrgan().installationRoles.some((role) => roles.includes(role));
}

/** `/people` → `/mishan/people`. */
export function organPath(organ: { slug: string }, path: string): string {
  return `/${organ.slug}${path.startsWith('/') ? path : `/${path}`}`;
}

/** Goes to a page of this organ: `go('/people')`. */
export function useGo(): (path: string, options?: NavigateOptions) => void {
  const organ = useOrgan();
  const navigate = useNavigate();
  return useCallback((path, options) => void navigate(organPath(organ, path), options), [organ, navigate]);
}

export function OrganLink({ to, children, ...rest }: Omit<LinkProps, 'to'> & { to: string; children: ReactNode }) {
  return (
    <Link to={organPath(useOrgan(), to)} {...rest}>
      {children}
    </Link>
  );
}
