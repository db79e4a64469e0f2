/** The parts of a TrueType font that setting text needs (Apple's TrueType Reference Manual, chapter 6). */
export interface TrueType {
  tables: ReadonlyMap<string, Uint8Array>;
  unitsPerEm: number;
  /** In units of the em, as are all lengths here. */
  ascent: number;
  descent: number;
  box: readonly [number, number, number, number];
  glyphCount: number;
  /** Glyph of a code point; undefined where the font has none. */
  glyphOf(codePoint: number): number | undefined;
  advanceOf(glyph: number): number;
  /** Where a glyph's outline begins and ends in `glyf`. */
  outlineOf(glyph: number): [start: number, end: number];
}

/** @throws RangeError where the font is cut short, Error where it is no TrueType font or has no Unicode mapping. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesOf(bytes);
  const head = viewOf(tables, 'head');
  const across = viewOf(tables, 'hhea');
  const metrics = viewOf(tables, 'hmtx');
  const places = viewOf(tables, 'loca');
  const glyphs = glyphMap(viewOf(tables, 'cmap'));
  const metricCount = across.getUint16(34);
  const isLong = head.getInt16(50) === 1;
  const placeOf = (glyph: number) => (isLong ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2);
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    ascent: across.getInt16(4),
    descent: across.getInt16(6),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount: viewOf(tables, 'maxp').getUint16(4),
    glyphOf: (codePoint) => glyphs.get(codePoint),
    advanceOf: (glyph) => metrics.getUint16(Math.min(glyph, metricCount - 1) * 4),
    outlineOf: (glyph) => [placeOf(glyph), placeOf(glyph + 1)],
  };
}

function tablesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x00010000) throw new Error('not a TrueType font');
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, place) => {
      const entry = 12 + place * 16;
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      const start = view.getUint32(entry + 8);
      return [tag, bytes.subarray(start, start + view.getUint32(entry + 12))];
    }),
  );
}

function viewOf(tables: ReadonlyMap<string, Uint8Array>, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table "${tag}"`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** From format 4, the mapping of the Basic Multilingual Plane that every such font has. */
function glyphMap(cmap: DataView): Map<number, number> {
  for (let place = 0; place < cmap.getUint16(2); place += 1) {
    const start = cmap.getUint32(4 + place * 8 + 4);
    if (cmap.getUint16(start) === 4) return segments(cmap, start);
  }
  throw new Error('the font has no mapping of format 4');
}

function segments(cmap: DataView, start: number): Map<number, number> {
  const map = new Map<number, number>();
  const width = cmap.getUint16(start + 6);
  for (let at = start + 14; at < start + 14 + width; at += 2) {
    const end = cmap.getUint16(at);
    const begin = cmap.getUint16(at + width + 2);
    const delta = cmap.getUint16(at + 2 * width + 2);
    const rangeAt = at + 3 * width + 2;
    const range = cmap.getUint16(rangeAt);
    for (let code = begin; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - begin) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}
