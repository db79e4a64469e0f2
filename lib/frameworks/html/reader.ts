import type { BlockReader, BlocksOutcome } from '@/lib/frameworks/blocks/reader';
import { beginningOf, type FrameworkSource } from '@/lib/frameworks/format';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { decodedText, looksLikeText } from '@/lib/frameworks/reading/decoded-text';
import { Pacer } from '@/lib/model/pacer';
import { HtmlBuilder } from './build';

/** Letters that are read before others have their turn. */
const piece = 32_000;

/** Pages as browsers keep them, and what browsers, Docs, Sheets, Word and Excel put into the clipboard. */
export const html = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  recognise(source: FrameworkSource) {
    const beginning = beginningOf(source, 4_000).replaceAll('\0', '');
    if (/^\ufeff?\s*<\?xml\b[^>]{0,200}>\s*<(?:!doctype html|html)\b/i.test(beginning)) return 'certain';
    if (!looksLikeText(source)) return 'none';
    if (/^\ufeff?\s*(?:<!doctype html|<html|<meta\b|Version:[\d.]+\s+StartHTML)/i.test(beginning)) return 'certain';
    if (/^\s*(?:<\?xml|[{[])/.test(beginning)) return 'none';
    return /<(?:table|p|div|ul|ol|h[1-6]|b|span|google-sheets)\b[^>]*>/i.test(beginning) ? 'possible' : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal): Promise<BlocksOutcome> {
    const pacer = new Pacer();
    const { Parser } = await import('htmlparser2');
    const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/i.exec(beginningOf(source, 2_000))?.[1] ?? null;
    const text = decodedText(source, named);
    if (text.length > bounds.text) return { outcome: 'refused', reason: 'tooLarge', place: null };
    const lines = new LineCounter(text);
    const isCutOut = /<!--StartFragment/i.test(text) || !/<(?:html|body)\b/i.test(text.slice(0, 4_000));
    const builder: HtmlBuilder = new HtmlBuilder(isCutOut, () => ({ line: lines.at(parser.startIndex) }));
    const parser = new Parser(
      {
        onopentag: (name, attributes) => builder.openTag(name, attributes),
        onclosetag: (name) => builder.closeTag(name),
        ontext: (data) => builder.text(data),
        oncomment: (data) => builder.remark(data),
        onprocessinginstruction: (_, data) => builder.remark(data),
      },
      { decodeEntities: true },
    );
    for (let from = 0; from < text.length; from += piece) {
      parser.write(text.slice(from, from + piece));
      if (builder.isTooLarge) {
        return { outcome: 'refused', reason: 'tooLarge', place: { line: lines.at(parser.startIndex) } };
      }
      await pacer.turn();
      signal.throwIfAborted();
    }
    parser.end();
    builder.finish();
    if (builder.blocks.length === 0) return { outcome: 'refused', reason: 'outOfShape', place: null };
    return { outcome: 'read', title: builder.title, blocks: builder.blocks };
  },
} satisfies BlockReader;

/** In which line something stands; asked from the beginning to the end. */
class LineCounter {
  private line = 1;
  /** Where the next line begins; none is looked for twice, since a page may be one long line. */
  private next: number;

  constructor(private readonly text: string) {
    this.next = this.after(0);
  }

  at(index: number): number {
    while (this.next <= index) {
      this.line++;
      this.next = this.after(this.next);
    }
    return this.line;
  }

  private after(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
  }
}
