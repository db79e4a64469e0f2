import type { Style } from '../../document.ts';
import { escaped } from './escaped.ts';
import { blocksOf, type ExportedBlock, type ExportedParagraph, type ExportGiven, type Run } from './paragraphs.ts';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export function exportedMarkup(given: ExportGiven): string {
  const body = bodyOf(given);
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c0{color:#000000;font-size:11pt}.lst-kix_list_1-0>li:before{content:"\\0025cf   "}</style></head><body class="c31 doc-content">${body}</body></html>`;
}

/** The page for small devices, with what surrounds the document. */
export function mobileMarkup(given: ExportGiven): string {
  return `<!doctype html><html><head><title>${escaped(given.document.title)}</title></head><body><div class="app-container"><div class="doc-title">${escaped(given.document.title)}</div><div class="doc"><div class="doc-content">${bodyOf(given)}</div></div></div></body></html>`;
}

const bodyOf = (given: ExportGiven): string => given.tabs.map((tab) => markupOf(blocksOf(given, tab))).join('');

function markupOf(blocks: readonly ExportedBlock[]): string {
  let markup = '';
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (!block || 'rows' in block) {
      markup += block ? tableOf(block.rows) : '';
      at += 1;
    } else if (block.end.marker === undefined) {
      markup += paragraphOf(block);
      at += 1;
    } else {
      const end = blocks.findIndex((each, place) => place > at && !isOfList(each, block.end));
      const items = blocks.slice(at, end < 0 ? blocks.length : end) as ExportedParagraph[];
      markup += listOf(items, block.end);
      at += items.length;
    }
  }
  return markup;
}

const tagOf = ({ marker = '' }: Style): 'ol' | 'ul' => (/[\p{L}\p{N}]/u.test(marker) ? 'ol' : 'ul');

const isOfList = (block: ExportedBlock, style: Style): boolean =>
  !('rows' in block) &&
  block.end.marker !== undefined &&
  (block.end.level ?? 0) === (style.level ?? 0) &&
  tagOf(block.end) === tagOf(style);

/** Lists in lists stand beside each other, as lists with other classes. */
function listOf(items: readonly ExportedParagraph[], style: Style): string {
  const tag = tagOf(style);
  const inside = items.map((item) => `<li class="c2 li-bullet-0">${runsOf(item.runs)}</li>`).join('');
  return `<${tag} class="c8 lst-kix_list_1-${style.level ?? 0} start">${inside}</${tag}>`;
}

function paragraphOf(block: ExportedParagraph): string {
  if (block.runs.some(({ style }) => style.rule)) return '<hr>';
  const { heading } = block.end;
  const tag = heading === undefined || heading === 0 ? 'p' : `h${heading}`;
  const name = heading === 0 ? 'c1 title' : 'c1';
  return `<${tag} class="${name}">${runsOf(block.runs)}</${tag}>`;
}

function runsOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, style }) => {
      if (style.picture)
        return `<span style="overflow: hidden; display: inline-block; width: ${style.picture.width}.00px; height: ${style.picture.height}.00px;"><img alt="" src="${pixel}" title=""></span>`;
      return `<span class="${style.bold ? 'c5' : 'c0'}">${escaped(style.chip ?? text).replaceAll('\u000b', '<br>')}</span>`;
    })
    .join('');
}

function tableOf(rows: readonly ExportedParagraph[][][]): string {
  const cell = (paragraphs: readonly ExportedParagraph[]): string =>
    `<td class="c9" colspan="1" rowspan="1">${markupOf(paragraphs)}</td>`;
  return `<table class="c12">${rows.map((row) => `<tr class="c4">${row.map(cell).join('')}</tr>`).join('')}</table>`;
}
