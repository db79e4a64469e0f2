import type { FrameworkOutcome, FrameworkSource } from './format';
import { readFramework } from './formats';

/** What is proposed for a source of any kind, before anybody corrects it. */
export const readCredential = (source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> =>
  readFramework(source, signal);
