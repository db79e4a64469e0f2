import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { deflatedStream } from '@/lib/exports/pdf/pages/streams';
import type { Shown } from './shown';
import { subsetOf } from './subset';
import type { TrueType } from './true-type';

/** ISO 32000-1, table 123: no serifs, not symbolic. */
const nonsymbolic = 32;

/** Characters a `bfchar` section may have (Adobe Technical Note 5014, section 1.4.1). */
const perSection = 100;

/** A composite font (ISO 32000-1, 9.7) whose character numbers are places in `shown`, from 1. */
export async function embedFont(
  context: PDFContext,
  reference: PDFRef,
  font: TrueType,
  shown: readonly Shown[],
): Promise<void> {
  const name = 'PRFMRK+LiberationSans';
  const scale = (length: number) => Math.round((length * 1000) / font.unitsPerEm);
  const file = await deflatedStream(
    context,
    subsetOf(
      font,
      shown.map(({ glyph }) => glyph),
    ),
  );
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: nonsymbolic,
      FontBBox: font.box.map(scale),
      ItalicAngle: 0,
      Ascent: scale(font.ascent),
      Descent: scale(font.descent),
      CapHeight: scale(font.ascent),
      StemV: 80,
      FontFile2: file,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: ascii('Adobe'), Ordering: ascii('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 0,
      W: [1, shown.map(({ advance }) => Math.round(advance))],
      CIDToGIDMap: await deflatedStream(context, glyphNumbers(shown)),
    }),
  );
  context.assign(
    reference,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: await deflatedStream(context, ascii(toUnicode(shown))),
    }),
  );
}

function glyphNumbers(shown: readonly Shown[]): Uint8Array<ArrayBuffer> {
  const map = new DataView(new ArrayBuffer((shown.length + 1) * 2));
  for (const [place, { glyph }] of shown.entries()) map.setUint16((place + 1) * 2, glyph);
  return new Uint8Array(map.buffer);
}

function toUnicode(shown: readonly Shown[]): string {
  const lines = shown.map(({ codePoint }, place) => `<${hex(place + 1)}> <${utf16(codePoint)}>`);
  const sections = Array.from({ length: Math.ceil(lines.length / perSection) }, (_, place) => {
    const section = lines.slice(place * perSection, (place + 1) * perSection);
    return `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...sections,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

/** pdf-lib writes bytes as a string. */
const ascii = (text: string) => new TextEncoder().encode(text);

const hex = (number: number) => number.toString(16).padStart(4, '0');

function utf16(codePoint: number): string {
  return [...String.fromCodePoint(codePoint).matchAll(/[\s\S]/g)].map(([unit]) => hex(unit.charCodeAt(0))).join('');
}
