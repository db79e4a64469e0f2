import type { DocumentContents } from '@/lib/documents/contents';
import { pageContents } from '@/lib/documents/web/contents/page-contents';
import { type Block, textOfCell, textOfLine } from '@/lib/frameworks/blocks/block';
import { html } from '@/lib/frameworks/html/reader';
import { openPage } from '../page-frame';

const { signal } = new AbortController();

export async function open(markup: string, style = ''): Promise<Document> {
  return openPage(`<!doctype html><title>A page</title><style>${style}</style><body>${markup}`);
}

export async function blocksIn({ html: text }: Pick<DocumentContents, 'html'>): Promise<readonly Block[]> {
  const outcome = await html.read(
    { name: '', mediaType: 'text/html', text: `<html><body>${text}</body></html>` },
    signal,
  );
  return outcome.outcome === 'read' ? outcome.blocks : [];
}

/** What is read of a page: each line as it stands, each table as its rows. A header is in brackets, what is bold in stars. */
export async function seenIn(page: Document): Promise<(string | string[][])[]> {
  return (await blocksIn(await pageContents(page))).map((block) => {
    if (block.kind === 'table') {
      const rows: string[][] = Array.from({ length: block.rows }, () => Array<string>(block.columns).fill(''));
      for (const cell of block.cells) {
        const text = textOfCell(cell).replaceAll('\n', ' / ');
        const row = rows[cell.row];
        if (row) row[cell.column] = cell.isHeader ? `[${text}]` : text;
      }
      return rows;
    }
    const { line } = block;
    const isBold = line.runs.length > 0 && line.runs.every((run) => run.isBold);
    const text = isBold && block.kind !== 'heading' ? `*${textOfLine(line)}*` : textOfLine(line);
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`;
    return block.kind === 'item' ? `${'  '.repeat(line.depth)}${line.marker} ${text}` : text;
  });
}

export const seen = async (markup: string, style = '') => seenIn(await open(markup, style));
