import { beginningOf, type FrameworkFormat, type FrameworkSource } from '@/lib/frameworks/format';

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
  write: null,
} satisfies FrameworkFormat;
