import { askBackground } from '@/lib/messaging/ask';
import { type Backend, calls } from './backend';

const ask = (name: (typeof calls)[number]) => [name, (input: never) => askBackground(name, input)];

/** The database, as it is reached from where it can't be opened. The compiler can't see that each name asks what it names. */
export const backgroundBackend = Object.fromEntries(calls.map(ask)) as Backend;
