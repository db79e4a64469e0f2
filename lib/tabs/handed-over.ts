import type * as v from 'valibot';
import { keptValue } from '@/lib/extension/kept-value';

/** What one surface leaves for another to take, which may not be open yet. It is kept until then, or until the browser ends. */
export interface HandedOver<T> {
  give(value: T): Promise<void>;
  /** Calls with what was left, once for each time, now and whenever that happens again. */
  onGiven(listener: (value: T) => void, signal: AbortSignal): void;
}

/** @param name what it is called in the session's storage */
export function handedOver<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): HandedOver<v.InferOutput<Schema>> {
  const kept = keptValue(`session:${name}`, schema);
  return {
    give: kept.write,
    onGiven(listener, signal) {
      const take = async () => {
        const given = await kept.read();
        if (given === null || signal.aborted) return;
        await kept.remove();
        listener(given);
      };
      kept.onChange((value) => value !== null && void take(), signal);
      void take();
    },
  };
}
