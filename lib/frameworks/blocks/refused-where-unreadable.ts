import { UnreadableFile } from '@/lib/file-formats/unreadable';
import type { FrameworkSource } from '@/lib/frameworks/format';
import type { Block } from './block';
import type { BlocksOutcome } from './reader';

/** Reads the bytes of a source; what ends the reading of the file is why it is refused. */
export async function refusedWhereUnreadable(
  source: FrameworkSource,
  read: (bytes: Uint8Array) => Promise<{ title: string; blocks: Block[] }>,
): Promise<BlocksOutcome> {
  if ('text' in source) return { outcome: 'refused', reason: 'unknown', place: null };
  try {
    return { outcome: 'read', ...(await read(source.bytes)) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { outcome: 'refused', reason: error.reason, place: { item: error.item } };
  }
}
