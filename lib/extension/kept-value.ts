import * as v from 'valibot';
import { type StorageItemKey, storage } from 'wxt/utils/storage';

/** One value that the extension keeps beside the database: for this session of the browser, or for good. */
export interface KeptValue<T> {
  /** Null where there is none, or what is there is none of ours. */
  read(): Promise<T | null>;
  write(value: T): Promise<void>;
  remove(): Promise<void>;
  /**
   * Makes a new value of the present one, wherever else in the extension the same is done: one after the other, since two
   * at once would overwrite each other. Where `make` gives what it was given, nothing is written.
   */
  change(make: (value: T | null) => T | null): Promise<void>;
  /** Calls when it was written or removed, in whatever context. */
  onChange(listener: (value: T | null) => void, signal?: AbortSignal): void;
}

/** @param key its area and its name there */
export function keptValue<Schema extends v.GenericSchema>(
  key: StorageItemKey,
  schema: Schema,
): KeptValue<v.InferOutput<Schema>> {
  type Value = v.InferOutput<Schema>;
  let defined: ReturnType<typeof storage.defineItem<unknown>> | undefined;
  // Defining one reads it at once.
  const item = () => {
    defined ??= storage.defineItem<unknown>(key);
    return defined;
  };
  const valid = (value: unknown): Value | null => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : null;
  };

  const read = async () => valid(await item().getValue());
  const write = (value: Value) => item().setValue(value);
  const remove = () => item().removeValue();

  return {
    read,
    write,
    remove,
    change: (make) =>
      navigator.locks.request(`proofmark ${key}`, async () => {
        const before = await read();
        const after = make(before);
        if (after === before) return;
        await (after === null ? remove() : write(after));
      }),
    onChange(listener, signal) {
      if (signal?.aborted) return;
      const stop = item().watch((value) => listener(valid(value)));
      signal?.addEventListener('abort', stop, { once: true });
    },
  };
}
