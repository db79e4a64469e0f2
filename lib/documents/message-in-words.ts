import { i18n } from '#i18n';
import type { MessageKey } from './message-key';

/** Without the type of every sentence: held against each other, a thousand names take the compiler minutes. */
const untyped = i18n as unknown as { t(key: string): string };

/** The sentence of a name that only the run of the program tells. */
export const inWords = (key: MessageKey): string => untyped.t(key);
