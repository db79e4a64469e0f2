import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { ArtifactId } from '@/lib/model/ids';
import { Timestamp } from '@/lib/model/stamps';

/** That something was committed: overlays and the badge look again. 'all' where no list of artifacts would be short. */
export const Announcement = v.object({
  at: Timestamp,
  artifactIds: v.union([v.literal('all'), v.array(ArtifactId)]),
});
export type Announcement = v.InferOutput<typeof Announcement>;

export type Announce = (artifactIds: Announcement['artifactIds']) => Promise<void>;

const announcementKey = 'announcement';

/**
 * Says so by `storage.local`, whose change events reach content scripts and wake a stopped background, while an idle
 * page keeps no connection. The commit stands even where this fails, so it never rejects. By hand, since the overlay has
 * nothing else to keep, and WXT's storage items would make it 3 KB longer.
 */
export const announceByStorage: Announce = async (artifactIds) => {
  const announcement: Announcement = { at: Date.now(), artifactIds };
  try {
    await browser.storage.local.set({ [announcementKey]: announcement });
  } catch {
    // Nobody hears of it until they next look; nothing is lost.
  }
};

/** Calls after every commit, in whatever context it was made. */
export function onAnnouncement(listener: (announcement: Announcement) => void, signal?: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const parsed = v.safeParse(Announcement, changes[announcementKey]?.newValue);
    if (parsed.success) listener(parsed.output);
  };
  browser.storage.local.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), { once: true });
}
