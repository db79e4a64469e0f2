import { beginningOf, type FrameworkFormat, type FrameworkSource } from '@/lib/frameworks/format';

const beginning = 4_000;

/** Codebooks of the REFI-QDA standard, whichever of its namespaces they name (https://www.qdasoftware.org). */
export const refiCodebook = {
  id: 'refiCodebook',
  extensions: ['.qdc'],
  recognise: (source: FrameworkSource) =>
    /<(?:[\w.-]+:)?CodeBook[\s>]/i.test(beginningOf(source, beginning)) ? 'certain' : 'none',
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readCodebook } = await import('./read');
    return readCodebook(source, signal);
  },
} satisfies FrameworkFormat;
