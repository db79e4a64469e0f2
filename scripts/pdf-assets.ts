import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What pdf.js loads at run time. Of `wasm`, what runs the scripts in PDFs stays behind: none is ever run. */
const folders: Record<string, RegExp> = {
  cmaps: /\.bcmap$|^LICENSE/,
  standard_fonts: /\.(pfb|ttf)$|^LICENSE/,
  wasm: /^(jbig2|openjpeg|qcms_bg)\.wasm$|^LICENSE(?!.*QUICKJS)/,
  iccs: /\.icc$|^LICENSE/,
  'web/images': /^annotation-.*\.svg$/,
};

/** The files of pdf.js that go beside the extension's pages, under `pdfjs/`. */
export function pdfAssets(root: string): { absoluteSrc: string; relativeDest: string }[] {
  return Object.entries(folders).flatMap(([folder, wanted]) => {
    const from = join(root, 'node_modules/pdfjs-dist', folder);
    const to = join('pdfjs', folder.replace('web/', ''));
    return readdirSync(from)
      .filter((name) => wanted.test(name))
      .map((name) => ({ absoluteSrc: join(from, name), relativeDest: join(to, name) }));
  });
}
