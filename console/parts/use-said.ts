// A short word that something was done.
import { App } from 'antd';
import { useCallback } from 'react';

export function useSaid(): (sentence: string) => void {
  const { message } = App.useApp();
  return useCallback((sentence) => void message.success(sentence), [message]);
}
