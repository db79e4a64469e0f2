import type { Measure } from './cells';
import type { Glyph } from './glyphs';
import type { PageItem } from './page-item';
import { type Run, runsOf } from './run';
import { separatorBetween } from './separator';
import { type TextContent, type TextItem, textItemsOf } from './text-item';

interface Geometry {
  glyphs?: readonly Glyph[];
  measure?: Measure | undefined;
}

/** The text of one page, and where it stands on the page. All offsets are UTF-16. */
export class PdfPageText {
  readonly text: string;
  readonly items: readonly PageItem[];
  readonly #content: Pick<TextContent, 'styles'>;
  readonly #geometry: Geometry;
  #runs: readonly Run[] | undefined;

  /** @param content as read with `readingOptions`; `geometry` is needed for exact places within items */
  constructor(content: Pick<TextContent, 'items' | 'styles'>, geometry: Geometry = {}) {
    this.#content = content;
    this.#geometry = geometry;
    const { text, items } = join(textItemsOf(content), content.styles as Styles);
    this.text = text;
    this.items = items;
  }

  /** The items that show something, with the places of their characters; worked out when first asked for. */
  get runs(): readonly Run[] {
    this.#runs ??= runsOf(this.items, { styles: this.#content.styles as Styles, glyphs: [], ...this.#geometry });
    return this.#runs;
  }
}

type Styles = Parameters<typeof separatorBetween>[2];

function join(items: readonly TextItem[], styles: Styles): { text: string; items: PageItem[] } {
  const parts: string[] = [];
  const placed: PageItem[] = [];
  let length = 0;
  let layerStart = 0;
  let last: TextItem | undefined;
  for (const item of items) {
    const separator = last ? separatorBetween(last, item, styles) : '';
    // An item without text, which only breaks the line, follows one that has broken it.
    const isDoubled = separator === '\n' && parts.at(-1) === '\n';
    if (separator && length > 0 && !isDoubled) {
      parts.push(separator);
      length += separator.length;
    }
    placed.push({ item, start: length, end: length + item.str.length, layerStart });
    if (item.str) parts.push(item.str);
    length += item.str.length;
    layerStart += item.str.length;
    last = item;
  }
  return { text: parts.join(''), items: placed };
}
