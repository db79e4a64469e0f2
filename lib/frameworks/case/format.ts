import { beginningOf, type FrameworkFormat, type FrameworkSource } from '@/lib/frameworks/format';
import type { WrittenFormat } from '@/lib/frameworks/written-format';
import type { Framework } from '@/lib/model/framework';

const beginning = 4_000;

/** 1EdTech's Competencies and Academic Standards Exchange, 1.0 and 1.1 (https://www.imsglobal.org/spec/case/v1p1). */
export const caseFormat = {
  id: 'case',
  extensions: ['.json'],
  recognise(source: FrameworkSource) {
    const isCase = /"CF(?:Package|Document|Items|Associations|Rubrics|Definitions)"\s*:/.test(
      beginningOf(source, beginning),
    );
    return isCase ? 'certain' : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readCase } = await import('./read');
    return readCase(source, signal);
  },
  extension: '.case.json',
  mediaType: 'application/json',
  losses: [],
  ownParts: ['choices', 'policy', 'checks', 'demands', 'prompts', 'files', 'dates', 'passes', 'remarks', 'origin'],
  async write(framework: Framework) {
    const { casePackageText } = await import('./write');
    return [casePackageText(framework)];
  },
} satisfies FrameworkFormat & WrittenFormat;
