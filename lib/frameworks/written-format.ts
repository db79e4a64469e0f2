import type { Framework } from '@/lib/model/framework';
import type { WrittenFile } from '@/lib/model/written-file';
import type { ProgramPart } from './program-part';

/**
 * A format in which a program can be saved: it is listed in `formats.ts`. What writes is loaded by `write`, since every
 * format is offered wherever a program is shown.
 */
export interface WrittenFormat {
  /** As it is keyed in the list. */
  id: string;
  /** What the name of a file ends with. */
  extension: `.${string}`;
  mediaType: string;
  /** What it has no place for. */
  losses: readonly ProgramPart[];
  /** What it has no place for that others would understand: it is in the file, and read again here. */
  ownParts: readonly ProgramPart[];
  write(framework: Framework): Promise<WrittenFile['parts']>;
}
