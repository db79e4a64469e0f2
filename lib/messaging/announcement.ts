import * as v from 'valibot';
import { keptValue } from '@/lib/extension/kept-value';
import { ArtifactId } from '@/lib/model/ids';
import { Timestamp } from '@/lib/model/stamps';

/** That something was committed: overlays and the badge look again. 'all' where no list of artifacts would be short. */
export const Announcement = v.object({
  at: Timestamp,
  artifactIds: v.union([v.literal('all'), v.array(ArtifactId)]),
});
export type Announcement = v.InferOutput<typeof Announcement>;

export type Announce = (artifactIds: Announcement['artifactIds']) => Promise<void>;

const kept = keptValue('local:announcement', Announcement);

/**
 * Says so by `storage.local`, whose change events reach content scripts and wake a stopped background, while an idle
 * page keeps no connection. The commit stands even where this fails, so it never rejects.
 */
export const announceByStorage: Announce = async (artifactIds) => {
  const announcement: Announcement = { at: Date.now(), artifactIds };
  try {
    await kept.write(announcement);
  } catch {
    // Nobody hears of it until they next look; nothing is lost.
  }
};

/** Calls after every commit, in whatever context it was made. */
export function onAnnouncement(listener: (announcement: Announcement) => void, signal?: AbortSignal): void {
  kept.onChange((announcement) => announcement && listener(announcement), signal);
}
