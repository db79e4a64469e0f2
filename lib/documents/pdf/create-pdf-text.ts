import type { PDFDocumentProxy } from 'pdfjs-dist';
import { indexText } from '@/lib/anchoring';
import type { Quad } from '@/lib/model/selector';
import type { PdfText } from './pdf-text';

export function createPdfText(document: PDFDocumentProxy, _signal: AbortSignal): PdfText {
  const pages = new Map<number, Promise<Item[]>>();
  const page = (index: number) => {
    const known = pages.get(index) ?? read(document, index);
    pages.set(index, known);
    return known;
  };
  const textOf = (items: Item[]) => items.map(({ text }) => text).join('');
  let whole: ReturnType<PdfText['whole']> | undefined;
  return {
    whole: () => (whole ??= readWhole()),
    opening: async () => textOf(await page(0)),
    async quads({ pageIndex, start, end }) {
      return (await page(pageIndex)).flatMap((item) => quadOfItem(item, start, end));
    },
    async offsetAt(pageIndex, layer, node, offset) {
      const items = await page(pageIndex);
      const spans = [...layer.querySelectorAll('span[role="presentation"], span:not(:has(span)):not(.markedContent)')];
      const element = node instanceof Element ? node : node.parentElement;
      const at = spans.indexOf(element as Element);
      const shown = items.filter(({ str }) => str !== '');
      const item = shown[at];
      return item ? item.start + Math.min(offset, item.str.length) : 0;
    },
    textIn: async () => '',
  };
  async function readWhole() {
    const texts: string[] = [];
    for (let i = 0; i < document.numPages; i += 1) texts.push(textOf(await page(i)));
    const starts: number[] = [];
    let at = 0;
    for (const t of texts) {
      starts.push(at);
      at += t.length + 1;
    }
    const text = texts.join('\n');
    return {
      text,
      index: indexText(text),
      offsetOf: (i: number, o: number) => (starts[i] ?? 0) + Math.min(o, texts[i]?.length ?? 0),
      spansOf: (start: number, end: number) =>
        starts.flatMap((s, pageIndex) => {
          const from = Math.max(start, s) - s;
          const to = Math.min(end, s + (texts[pageIndex]?.length ?? 0)) - s;
          return from < to ? [{ pageIndex, start: from, end: to }] : [];
        }),
    };
  }
}

interface Item {
  str: string;
  text: string;
  start: number;
  transform: number[];
  width: number;
  height: number;
}

async function read(document: PDFDocumentProxy, index: number): Promise<Item[]> {
  const content = await (await document.getPage(index + 1)).getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  let start = 0;
  return content.items.flatMap((item) => {
    if (!('str' in item)) return [];
    const text = item.str + (item.hasEOL ? '\n' : '');
    const made = { str: item.str, text, start, transform: item.transform, width: item.width, height: item.height };
    start += text.length;
    return [made];
  });
}

function quadOfItem({ str, start: at, transform, width, height }: Item, start: number, end: number): Quad[] {
  const from = Math.max(start, at) - at;
  const to = Math.min(end, at + str.length) - at;
  if (from >= to || width === 0) return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const size = Math.hypot(a, b) || 1;
  const up = Math.hypot(c, d) || 1;
  const x = (share: number) => (a / size) * width * share;
  const y = (share: number) => (b / size) * width * share;
  const ux = (c / up) * height;
  const uy = (d / up) * height;
  const s = from / str.length;
  const t = to / str.length;
  const low = -0.2;
  const high = 0.8;
  return [
    [
      e + x(s) + ux * high,
      f + y(s) + uy * high,
      e + x(t) + ux * high,
      f + y(t) + uy * high,
      e + x(s) + ux * low,
      f + y(s) + uy * low,
      e + x(t) + ux * low,
      f + y(t) + uy * low,
    ],
  ];
}
