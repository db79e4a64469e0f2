import type { DocumentTab, ReplicaDocument } from '../document.ts';
import { escaped } from './page-markup.ts';

interface Exported {
  text: string;
  marker: string | undefined;
}

/** The document's paragraphs as exports hold them: without pictures and signs. */
function paragraphs({ palette }: ReplicaDocument, { text, styles }: DocumentTab): Exported[] {
  let at = 0;
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      at += line.length;
      const marker = palette[styles[at] ?? 0]?.marker;
      at += 1;
      return { text: line.replace(/[^\P{Cc}\t\v]|[*\ue000-\uf8ff]/gu, ''), marker };
    });
}

/** As plain text: with a byte order mark, CRLF, and the marks of lists written. */
export function exportedText(document: ReplicaDocument, tabs: readonly DocumentTab[]): string {
  const lines = tabs.flatMap((tab) =>
    paragraphs(document, tab).map(
      ({ text, marker }) =>
        `${marker ? `${marker === '\u25cf' ? '*' : marker} ` : ''}${text.replaceAll('\u000b', '\r\n')}`,
    ),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

export function exportedMarkup(document: ReplicaDocument, tabs: readonly DocumentTab[]): string {
  const body = tabs.flatMap((tab) =>
    paragraphs(document, tab).map(({ text, marker }) => {
      const inner = `<span class="c0">${escaped(text).replaceAll('\u000b', '<br>')}</span>`;
      return marker
        ? `<ul class="lst-kix_list_1-0 start"><li class="c2">${inner}</li></ul>`
        : `<p class="c1">${inner}</p>`;
    }),
  );
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c0{color:#000}</style></head><body class="c3 doc-content">${body.join('')}</body></html>`;
}
