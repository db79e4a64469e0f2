import type { PDFPageProxy } from 'pdfjs-dist';

export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
export type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** What pdf.js says of a font beside the text: parts of the font's size, and whether it is written downwards. */
export interface TextStyle {
  ascent: number;
  descent: number;
  vertical: boolean;
  fontFamily: string;
}

/**
 * The items that hold text: those that the text layer makes spans and line breaks of, in its order. Of pages that are
 * forms of XFA there is no such layer, and pdf.js gives strings without a place.
 */
export function textItemsOf(content: Pick<TextContent, 'items'>): TextItem[] {
  return content.items.filter((item): item is TextItem => 'str' in item && 'transform' in item);
}

/** How the text layer asks for its text: offsets hold only for what was read in the same way. */
export const readingOptions = { includeMarkedContent: true, disableNormalization: true } as const;
