import type { ComponentChildren } from 'preact';
import { Notice } from '@/components/notice/notice';
import type { Live } from '@/lib/live/live';
import { failureSentence } from '@/lib/live/sentences';

interface Props<T> {
  state: Live<T>;
  children: (value: T) => ComponentChildren;
}

/** A page once its data is there, or why it is not. */
export function ShownPage<T>({ state, children }: Props<T>) {
  if (state.status === 'waiting') return null;
  if (state.status === 'failed') return <Notice kind="problem">{failureSentence(state.failure)}</Notice>;
  return <>{children(state.value)}</>;
}
