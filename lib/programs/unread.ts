import type { FrameworkRefusal, SourcePlace } from '@/lib/frameworks/format';
import type { PageRefusal } from './take-from-tab';

/** Why nothing was taken in, and where that is known, at which place of it. */
export type Unread =
  | { of: 'source'; name: string; reason: FrameworkRefusal; place: SourcePlace | null }
  | { of: 'page'; name: string; reason: PageRefusal };
