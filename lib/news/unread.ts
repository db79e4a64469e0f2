import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { keptValue } from '@/lib/extension/kept-value';
import { isNewer, newsSince } from './newer';
import { type VersionNews, versionNews } from './versions';

/** The version whose user has not seen what came after it. */
const seenVersion = keptValue('local:seenVersion', v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/)));

/** Keeps what is new for the person, through several updates too. Call it as the background starts. */
export function followUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason !== 'update' || previousVersion === undefined) return;
    void seenVersion.change((seen) => {
      const isKnown = seen !== null && !isNewer(seen, previousVersion);
      return isKnown || newsSince(previousVersion, versionNews).length === 0 ? seen : previousVersion;
    });
  });
}

/** What is new and was not looked at. Nothing where it can't be read: it is never in the way. */
export const unreadNews = async (): Promise<readonly VersionNews[]> =>
  newsSince(await seenVersion.read().catch(() => null), versionNews);

/** Calls when something new is told of, while a page is open. */
export function onNews(listener: (news: readonly VersionNews[]) => void, signal: AbortSignal): void {
  seenVersion.onChange((version) => {
    if (version !== null) listener(newsSince(version, versionNews));
  }, signal);
}

export const markNewsRead = (): Promise<void> => seenVersion.remove().catch(() => {});
