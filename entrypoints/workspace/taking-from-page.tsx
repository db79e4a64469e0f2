import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { TakingNotice } from '@/components/programs/taking-notice';
import { hashOf } from '@/lib/pages/routes';
import { takeFromTab } from '@/lib/programs/take-from-tab';
import type { TakingStep } from '@/lib/programs/taking-step';
import { wantedTab } from '@/lib/tabs/take-in';
import type { PageProps } from './page-props';

/** Reads the page that a credential is wanted from, and goes to the draft of it. */
export function TakingFromPage({ db, desk }: Pick<PageProps, 'db' | 'desk'>) {
  const step = useSignal<TakingStep>({ step: 'none' });
  const reading = useRef<AbortController | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const take = async (tabId: number) => {
      reading.current?.abort();
      const mine = new AbortController();
      reading.current = mine;
      const signal = AbortSignal.any([mine.signal, ended.signal]);
      step.value = { step: 'reading' };
      const isDone = await desk.make(async () => {
        const taken = await takeFromTab(db, tabId, signal).catch((error: unknown) => {
          if (!signal.aborted) throw error;
        });
        if (!taken) return;
        if (taken.outcome === 'refused') step.value = { step: 'refused', reason: taken.reason, title: taken.title };
        else {
          step.value = { step: 'begun', notes: taken.notes };
          location.hash = hashOf({ page: 'credentials', intake: taken.id });
        }
      });
      if (!isDone && !signal.aborted) step.value = { step: 'none' };
    };
    wantedTab.onGiven((tabId) => void take(tabId), ended.signal);
    return () => ended.abort();
  }, [db, desk, step]);
  const leave = () => {
    reading.current?.abort();
    step.value = { step: 'none' };
  };
  return <TakingNotice step={step.value} onCancel={leave} onDismiss={leave} />;
}
