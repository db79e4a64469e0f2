import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type Live, live } from './live';

/** `live` for as long as the component that asks for it is there. */
export function useLive<Subject, T>(
  subject: ReadonlySignal<Subject>,
  query: (subject: Subject) => Promise<T>,
): ReadonlySignal<Live<T>> {
  const [{ result, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    return { result: live(subject, query, lifetime.signal), lifetime };
  });
  useEffect(() => () => lifetime.abort(), [lifetime]);
  return result;
}
