import { joined } from '@/lib/exports/pdf/bytes/joined';
import type { TrueType } from './true-type';

/** What a font embedded for glyph numbers must have (ISO 32000-1, 9.9). */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** The font with the outlines of these glyphs, and of those that they are composed of. Glyph numbers stay. */
export function subsetOf(font: TrueType, glyphs: Iterable<number>): Uint8Array<ArrayBuffer> {
  const source = font.tables.get('glyf') ?? new Uint8Array();
  const wanted = withParts(font, source, new Set([0, ...glyphs]));
  const places = new DataView(new ArrayBuffer((font.glyphCount + 1) * 4));
  const outlines: Uint8Array[] = [];
  let length = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph += 1) {
    places.setUint32(glyph * 4, length);
    if (!wanted.has(glyph)) continue;
    const outline = padded(source.subarray(...font.outlineOf(glyph)));
    outlines.push(outline);
    length += outline.length;
  }
  places.setUint32(font.glyphCount * 4, length);
  const head = Uint8Array.from(font.tables.get('head') ?? []);
  // Offsets in `loca` are now long ones.
  new DataView(head.buffer).setInt16(50, 1);
  const tables = new Map(font.tables);
  tables.set('glyf', joined(outlines));
  tables.set('loca', new Uint8Array(places.buffer));
  tables.set('head', head);
  return written(kept.flatMap((tag) => (tables.has(tag) ? [[tag, tables.get(tag) ?? new Uint8Array()] as const] : [])));
}

const flags = { wordArguments: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 };

function withParts(font: TrueType, source: Uint8Array, glyphs: Set<number>): Set<number> {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  // A set that grows while it is walked is walked to its new end.
  for (const glyph of glyphs) {
    const [start, end] = font.outlineOf(glyph);
    if (end - start < 10 || view.getInt16(start) >= 0) continue;
    let at = start + 10;
    let flag = flags.more;
    while (flag & flags.more) {
      flag = view.getUint16(at);
      glyphs.add(view.getUint16(at + 2));
      at += 4 + (flag & flags.wordArguments ? 4 : 2);
      at += flag & flags.scale ? 2 : flag & flags.twoScales ? 4 : flag & flags.matrix ? 8 : 0;
    }
  }
  return glyphs;
}

function written(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const directory = new DataView(new ArrayBuffer(12 + tables.length * 16));
  const power = 2 ** Math.floor(Math.log2(tables.length));
  directory.setUint32(0, 0x00010000);
  directory.setUint16(4, tables.length);
  directory.setUint16(6, power * 16);
  directory.setUint16(8, Math.log2(power));
  directory.setUint16(10, (tables.length - power) * 16);
  let start = directory.byteLength;
  for (const [place, [tag, table]] of tables.entries()) {
    const entry = 12 + place * 16;
    for (let letter = 0; letter < 4; letter += 1) directory.setUint8(entry + letter, tag.charCodeAt(letter));
    directory.setUint32(entry + 4, checksum(padded(table)));
    directory.setUint32(entry + 8, start);
    directory.setUint32(entry + 12, table.length);
    start += padded(table).length;
  }
  return joined([new Uint8Array(directory.buffer), ...tables.map(([, table]) => padded(table))]);
}

function checksum(table: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = table.subarray(at, at + 4);
    sum = (sum + a * 0x1000000 + b * 0x10000 + c * 0x100 + d) % 0x100000000;
  }
  return sum;
}

function padded(table: Uint8Array): Uint8Array {
  return table.length % 4 === 0 ? table : joined([table, new Uint8Array(4 - (table.length % 4))]);
}
