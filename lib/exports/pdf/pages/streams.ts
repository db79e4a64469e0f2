import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { deflated } from '@/lib/exports/pdf/bytes/deflate';

type Dictionary = Parameters<PDFContext['stream']>[1];

/** Registers a stream, deflated by the platform beside this thread. */
export async function deflatedStream(
  context: PDFContext,
  contents: Uint8Array<ArrayBuffer>,
  dictionary: Dictionary = {},
): Promise<PDFRef> {
  const packed = await deflated(contents, 'deflate');
  return context.register(context.stream(packed, { ...dictionary, Filter: 'FlateDecode' }));
}

/** As a text string of PDF: UTF-16BE after a byte order mark (ISO 32000-1, 7.9.2.2). pdf-lib writes bytes as a string. */
export function textString(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff);
  for (let place = 0; place < text.length; place += 1) view.setUint16(2 + place * 2, text.charCodeAt(place));
  return new Uint8Array(view.buffer);
}

/** As a date of PDF (ISO 32000-1, 7.9.4), in universal time. */
export function dateString(date: Date): Uint8Array {
  return new TextEncoder().encode(
    `D:${date
      .toISOString()
      .replace(/\.\d+Z$/, '')
      .replace(/\D/g, '')}Z`,
  );
}
