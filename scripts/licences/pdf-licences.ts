import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Licence } from '../../lib/own-pages/licences.ts';
import { pdfAssets } from '../pdf-assets.ts';

/** What goes with pdf.js and has a licence of its own, by the name of the file that holds it. */
const parts: Readonly<Record<string, [name: string, licence: string]>> = {
  'cmaps/LICENSE': ['Adobe CMap resources', 'BSD-3-Clause'],
  'iccs/LICENSE': ['CGATS001 colour profile', 'CC0-1.0'],
  'standard_fonts/LICENSE_FOXIT': ['Foxit fonts', 'BSD-3-Clause'],
  'standard_fonts/LICENSE_LIBERATION': ['Liberation fonts', 'GPL-2.0 with exceptions for fonts'],
  'wasm/LICENSE_JBIG2': ['PDFium JBIG2', 'BSD-3-Clause'],
  'wasm/LICENSE_OPENJPEG': ['OpenJPEG', 'BSD-2-Clause'],
  'wasm/LICENSE_PDFJS_JBIG2': ['pdf.js.jbig2', 'Apache-2.0'],
  'wasm/LICENSE_PDFJS_OPENJPEG': ['pdf.js.openjpeg', 'BSD-2-Clause'],
  'wasm/LICENSE_PDFJS_QCMS': ['pdf.js.qcms', 'MIT'],
  'wasm/LICENSE_QCMS': ['qcms', 'MIT'],
};

/** @throws Error where a file of pdf.js says a licence that has no name here */
export function pdfLicences(root: string, version: string): Licence[] {
  return pdfAssets(root)
    .filter(({ absoluteSrc }) => basename(absoluteSrc).startsWith('LICENSE'))
    .map(({ absoluteSrc, relativeDest }) => {
      const [name, licence] = parts[relativeDest.replace('pdfjs/', '')] ?? [];
      if (!name || !licence) throw new Error(`${relativeDest}: say what it is the licence of, in pdf-licences.ts`);
      return { name, version: `pdf.js ${version}`, licence, text: readFileSync(absoluteSrc, 'utf8').trim() };
    });
}
