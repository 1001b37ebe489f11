// The console's bare address leads to the organ worked in last.
import { Spin } from 'antd';
import { Navigate } from 'react-router';
import { useMe } from '../parts/organ.tsx';
import { recall } from '../parts/remember.ts';

export function ToFirstOrgan() {
  const { organs } = useMe();
  const last = recall<string>('organ');
  const organ = organs.find((o) => o.slug === last) ?? organs[0];
  return (
    <>
      <Spin className="first-load" />
      {organ && <Navigate to={`/${organ.slug}`} replace />}
    </>
  );
}
