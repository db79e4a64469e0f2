import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Backend } from './backend';
import type { Offering } from './offering';

/** The keys for tagging that the person has, as the browser writes them. */
export interface TagKeys {
  /** Empty where there are none; null as long as that is not known. */
  keys: ReadonlySignal<string | null>;
  ask(): Promise<string | null>;
}

/** Asks for the keys where they are about to be shown: once, and again after the person has been elsewhere. */
export function followTagKeys(
  backend: Pick<Backend, 'tagKeys'>,
  { offer }: Pick<Offering, 'offer'>,
  until: AbortSignal,
): TagKeys {
  const keys = signal<string | null>(null);
  let isFresh = false;

  async function ask(): Promise<string | null> {
    isFresh = true;
    const answer = await backend.tagKeys(undefined).catch(() => null);
    if (answer?.ok) keys.value = answer.value;
    else isFresh = false;
    return keys.value;
  }

  const stop = effect(() => {
    if (offer.value !== null && !isFresh) void ask();
  });
  window.addEventListener(
    'focus',
    () => {
      isFresh = false;
    },
    { signal: until },
  );
  until.addEventListener('abort', stop, { once: true });
  return { keys, ask };
}
