/** Elements that end a line before and after them. */
const blocks = new Set([
  'P',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'LI',
  'TABLE',
  'TR',
  'TD',
  'TH',
  'HR',
]);
const skipped = new Set(['STYLE', 'SCRIPT', 'TITLE', 'HEAD', 'IMG']);

/**
 * The text of a document that was exported as HTML; null where it is something else, such as a page to sign in. It is
 * parsed without being shown: nothing in it runs or loads.
 */
export function textOfExport(markup: string): string | null {
  const body = bodyOfExport(markup);
  if (!body) return null;
  const lines: string[] = [''];
  write(body, lines);
  return lines.join('\n');
}

/** The same as elements, without the comments. */
export function bodyOfExport(markup: string): HTMLElement | null {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const body = parsed.body;
  if (!body.classList.contains('doc-content') && !parsed.querySelector('.doc-content')) return null;
  removeComments(body);
  return body;
}

/** Comments are put beside the text as links, and again at the end. */
function removeComments(body: HTMLElement): void {
  for (const link of body.querySelectorAll('sup > a[href^="#cmnt"], a[id^="cmnt_ref"]'))
    (link.closest('sup') ?? link).remove();
  for (const link of body.querySelectorAll('a[href^="#cmnt_ref"]')) (link.closest('div') ?? link).remove();
}

function write(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += (child.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const { tagName } = child as Element;
      if (skipped.has(tagName)) continue;
      const isBlock = blocks.has(tagName);
      if (tagName === 'BR') lines[lines.length - 1] += '\u2028';
      if (isBlock && lines.at(-1) !== '') lines.push('');
      write(child, lines);
      if (isBlock && lines.at(-1) !== '') lines.push('');
    }
  }
}
