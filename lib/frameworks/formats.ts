import { caseFormat } from './case/format';
import { ctdlAsn } from './ctdl-asn/format';
import { type FrameworkFormat, type FrameworkOutcome, type FrameworkSource, refused } from './format';
import { mahara } from './mahara/format';
import { moodle } from './moodle/format';
import { openBadges } from './open-badges/format';
import { opencaseRubrics } from './opencase-rubrics/format';
import { opensalt } from './opensalt/format';
import { proofmark } from './proofmark/format';
import { refiCodebook } from './refi-codebook/format';
import { taguette } from './taguette/format';

/** Every format that is read, by its id. Of those that may be meant, the first is taken. */
export const frameworkFormats = {
  proofmark,
  case: caseFormat,
  mahara,
  openBadges,
  ctdlAsn,
  moodle,
  opensalt,
  opencaseRubrics,
  taguette,
  refiCodebook,
} as const satisfies Record<string, FrameworkFormat>;

const formats: readonly FrameworkFormat[] = Object.values(frameworkFormats);

/** For where files are chosen. */
export const readableExtensions = [...new Set(formats.flatMap(({ extensions }) => extensions))];

/** Of what no program is larger, in bytes or letters. */
const largest = 20_000_000;

/** Reads a source in the format that it surely is, else in the first that it may be. */
export async function readFramework(
  source: FrameworkSource,
  signal: AbortSignal,
  among: readonly FrameworkFormat[] = formats,
): Promise<FrameworkOutcome> {
  if (('text' in source ? source.text : source.bytes).length > largest) return refused('tooLarge');
  const known = among.map((format) => ({ format, likeness: format.recognise(source) }));
  const found =
    known.find(({ likeness }) => likeness === 'certain') ?? known.find(({ likeness }) => likeness === 'possible');
  return found ? found.format.read(source, signal) : refused('unknown');
}
