import { beginningOf, type FrameworkFormat, type FrameworkSource, refused, textOf } from '@/lib/frameworks/format';
import type { WrittenFormat } from '@/lib/frameworks/written-format';
import type { Framework } from '@/lib/model/framework';
import { readProgramFile } from './read';
import { programFileText } from './write';

/** Where the name of a format stands, unless somebody rearranged the file. */
const beginning = 2_000;

/** Proofmark's own: JSON with all of a program, to be given on, kept or written by hand. */
export const proofmark = {
  id: 'proofmark',
  extensions: ['.json'],
  recognise(source: FrameworkSource) {
    return /"format"\s*:\s*"proofmark-program"/.test(beginningOf(source, beginning)) ? 'certain' : 'none';
  },
  async read(source: FrameworkSource) {
    const text = textOf(source);
    return text === null ? refused('damaged') : readProgramFile(text);
  },
  extension: '.json',
  mediaType: 'application/json',
  losses: [],
  ownParts: [],
  write: async (framework: Framework) => [programFileText(framework)],
} satisfies FrameworkFormat & WrittenFormat;
