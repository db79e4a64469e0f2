import { beginningOf, type FrameworkFormat, type FrameworkSource } from '@/lib/frameworks/format';

const beginning = 20_000;

/** Competency frameworks of the Credential Registry, as JSON-LD (https://credreg.net/ctdlasn/terms). */
export const ctdlAsn = {
  id: 'ctdlAsn',
  extensions: ['.json', '.jsonld'],
  recognise(source: FrameworkSource) {
    const start = beginningOf(source, beginning);
    return /^\ufeff?\s*[[{]/.test(start) && /ctdlasn|"ceasn:/.test(start) ? 'certain' : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readCtdlAsn } = await import('./read');
    return readCtdlAsn(source, signal);
  },
} satisfies FrameworkFormat;
