import { caseFormat } from './case/format';
import { csv } from './csv/format';
import { ctdlAsn } from './ctdl-asn/format';
import { excel } from './excel/format';
import type { FrameworkFormat } from './format';
import { mahara } from './mahara/format';
import { markdownText } from './markdown/format';
import { moodle } from './moodle/format';
import { openBadges } from './open-badges/format';
import { opencaseRubrics } from './opencase-rubrics/format';
import { opensalt } from './opensalt/format';
import { proofmark } from './proofmark/format';
import { refiCodebook } from './refi-codebook/format';
import { taguette } from './taguette/format';
import type { WrittenFormat } from './written-format';

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

/** Every format in which a program can be saved, by its id, as they are offered. */
export const writtenFormats = {
  proofmark,
  excel,
  csv,
  markdown: markdownText,
  case: caseFormat,
  mahara,
} as const satisfies Record<string, WrittenFormat>;
export type WrittenFormatId = keyof typeof writtenFormats;
