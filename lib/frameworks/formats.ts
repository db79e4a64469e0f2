import { caseFormat } from './case/format';
import { ctdlAsn } from './ctdl-asn/format';
import type { FrameworkFormat } from './format';
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
