import { caseFormat } from './case/format';
import { ctdlAsn } from './ctdl-asn/format';
import { type FrameworkFormat, type FrameworkOutcome, type FrameworkSource, likeliest, refused } from './format';
import { mahara } from './mahara/format';
import { moodle } from './moodle/format';
import { openBadges } from './open-badges/format';
import { opencaseRubrics } from './opencase-rubrics/format';
import { opensalt } from './opensalt/format';
import { proofmark } from './proofmark/format';
import { bounds } from './reading/bounds';
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

/** Reads a source in the format that it surely is, else in the first that it may be. */
export async function readFramework(
  source: FrameworkSource,
  signal: AbortSignal,
  among: readonly FrameworkFormat[] = formats,
): Promise<FrameworkOutcome> {
  if (('text' in source ? source.text : source.bytes).length > bounds.text) return refused('tooLarge');
  return likeliest(among, source)?.read(source, signal) ?? refused('unknown');
}
