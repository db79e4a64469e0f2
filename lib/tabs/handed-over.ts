import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';

/** What one surface leaves for another to take, which may not be open yet. It is kept until then, or until the browser ends. */
export interface HandedOver<T> {
  give(value: T): Promise<void>;
  /** Calls with what was left, once for each time, now and whenever that happens again. */
  onGiven(listener: (value: T) => void, signal: AbortSignal): void;
}

/** @param key its name in the session's storage */
export function handedOver<Schema extends v.GenericSchema>(
  key: string,
  schema: Schema,
): HandedOver<v.InferOutput<Schema>> {
  return {
    give: (value) => browser.storage.session.set({ [key]: value }),
    onGiven(listener, signal) {
      const take = async () => {
        const given = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
        if (!given.success || signal.aborted) return;
        await browser.storage.session.remove(key);
        listener(given.output);
      };
      const changed = (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[key]?.newValue !== undefined) void take();
      };
      browser.storage.session.onChanged.addListener(changed);
      signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), { once: true });
      void take();
    },
  };
}
