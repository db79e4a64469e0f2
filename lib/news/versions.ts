import type { MessageKey } from '@/lib/documents/message-key';

/** What a version brought, in sentences for those who use it. */
export interface VersionNews {
  version: string;
  lines: readonly MessageKey[];
}

/** The newest first. The whole of it is in `CHANGELOG.md`. */
export const versionNews: readonly VersionNews[] = [
  { version: '0.1.0', lines: ['news.takeIn', 'news.popup', 'news.levels', 'news.map', 'news.help'] },
];
