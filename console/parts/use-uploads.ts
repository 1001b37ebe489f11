// The files a page is sending, each with its state.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type UploadMemory, type UploadState, upload } from '../api/upload.ts';
import { forget, recall, remember } from './remember.ts';

export interface Sending {
  key: string;
  file: File;
  state: 'sending' | 'waiting' | 'paused' | 'failed' | 'done';
  received: number;
  seconds: number;
  error: unknown;
}

const memory: UploadMemory = { recall: (key) => recall<string>(key), remember, forget };
let made = 0;

export function useUploads(organId: string, purpose: string, onDone: (state: UploadState) => void) {
  const [all, setAll] = useState<Sending[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const told = useRef(onDone);
  told.current = onDone;
  useEffect(() => {
    const all = stops.current;
    return () => {
      for (const stop of all.values()) stop.abort();
    };
  }, []);

  const change = useCallback(
    (key: string, next: Partial<Sending>) => setAll((now) => now.map((s) => (s.key === key ? { ...s, ...next } : s))),
    [],
  );

  const start = useCallback(
    async (key: string, file: File) => {
      const stop = new AbortController();
      stops.current.set(key, stop);
      const watcher = {
        progress: (received: number) => change(key, { state: 'sending', received }),
        waiting: (seconds: number) => change(key, { state: 'waiting', seconds }),
      };
      try {
        const whole = await upload(organId, purpose, file, watcher, memory, stop.signal);
        change(key, { state: 'done', received: file.size });
        told.current(whole);
        setAll((now) => now.filter((s) => s.key !== key));
      } catch (error) {
        if (!stop.signal.aborted) change(key, { state: 'failed', error });
      }
    },
    [organId, purpose, change],
  );

  const add = useCallback(
    (files: File[]) => {
      const fresh = files.map((file): Sending => ({ key: `u${++made}`, file, state: 'sending', received: 0, seconds: 0, error: null }));
      setAll((now) => [...now, ...fresh]);
      for (const { key, file } of fresh) void start(key, file);
    },
    [start],
  );

  const pause = (key: string) => {
    stops.current.get(key)?.abort();
    change(key, { state: 'paused' });
  };
  const resume = (key: string) => {
    const sending = all.find((s) => s.key === key);
    if (!sending) return;
    change(key, { state: 'sending', error: null });
    void start(key, sending.file);
  };
  const remove = (key: string) => {
    stops.current.get(key)?.abort();
    setAll((now) => now.filter((s) => s.key !== key));
  };
  return { all, add, pause, resume, remove };
}
