import type { JournalledName, JournalledRows } from './database';

/** One record before and after a change; null where it did not exist. */
export type Image<Name extends JournalledName = JournalledName> = {
  [Each in Name]: {
    table: Each;
    id: string;
    before: JournalledRows[Each] | null;
    after: JournalledRows[Each] | null;
    incidental: boolean;
  };
}[Name];

export function reversed(image: Image): Image {
  return { ...image, before: image.after, after: image.before } as Image;
}
