import { boxesIn } from './render.ts';
import { state, variant } from './state.ts';
import { isAnnotated, pitch, render } from './view.ts';

const editor = document.querySelector('.kix-appview-editor') as HTMLElement;

/** How Docs gives its text: a sign at its beginning, which makes its offsets begin with 1, and more at its end. */
export const givenText = (): string => `\u0003${state.text}\n\u0003\n`;

/** Puts the interface for the text there, late, as Docs does. */
export function installInterface(): void {
  const isThere = isAnnotated && variant.api !== 'absent';
  if (!isThere) return;
  setTimeout(() => Reflect.set(window, '_docs_annotate_getAnnotatedText', annotatedText), variant.apiDelay);
}

function annotatedText(): Promise<unknown> {
  switch (variant.api) {
    case 'hangs':
      return new Promise(() => {});
    case 'throws':
      throw new Error('not now');
    case 'rejects':
      return Promise.reject(new Error('not now'));
    case 'numbers':
      return Promise.resolve({ getText: () => 7, getSelection: () => 'x', setSelection: 5 });
    case 'otherText':
      return Promise.resolve({
        ...own(),
        getText: () => `\u0003${'Nothing of this stands in the document at all. '.repeat(40)}\n`,
      });
    case 'hugeText':
      return Promise.resolve({ ...own(), getText: () => 'x'.repeat(50_000_000) });
    case 'wildSelection':
      return Promise.resolve({
        ...own(),
        getSelection: () => [{ start: -5, end: 1e12 }, null, 'x', { start: Number.NaN }],
      });
    case 'noSelection':
      return Promise.resolve({ getText: givenText, setSelection: own().setSelection });
    default:
      return Promise.resolve(own());
  }
}

const own = () => ({
  getText: givenText,
  getSelection: () => [{ start: state.anchor + 1, end: state.focus + 1 }],
  setSelection: (start: number, end: number) => {
    if (start < 1 || end > state.text.length + 1 || end < start) return;
    state.anchor = start - 1;
    state.focus = end - 1;
    state.caretMoves += 1;
    scrollTo(start - 1);
    render(true);
  },
  getAnnotations: () => ({ link: [], horizontalRule: [] }),
});

/** The top of an offset in the editor's scrolled contents. */
export function topOf(offset: number): number {
  for (const [number, page] of state.pages.entries()) {
    const [box] = boxesIn(page, offset, offset + 1);
    if (box) return (variant.pageless ? 0 : 5 + number * pitch()) + box.top * state.zoom;
  }
  return 0;
}

/** Scrolls as Docs does, in several steps. */
function scrollTo(offset: number): void {
  const wanted = topOf(offset) - editor.clientHeight / 3;
  const from = editor.scrollTop;
  for (let step = 1; step <= 8; step += 1)
    setTimeout(() => (editor.scrollTop = from + ((wanted - from) * step) / 8), step * 30);
}
