import { given, variant } from './given.ts';
import { blurField } from './keyboard.ts';
import { type OwnInterface, oddAnswer } from './odd-interfaces.ts';
import { editor } from './parts.ts';
import { documentText, pageCount, state } from './state.ts';
import { isAnnotated } from './tiles.ts';
import { scrollTopOf, selectionChanged } from './view.ts';

/** How Docs gives its text: a sign at its beginning, which makes its offsets begin with 1, and more at its end. */
export const givenText = (): string => `\u0003${documentText()}${variant.textEnd}`;

/** Puts the interface for the text there, late, as Docs does. */
export function installInterface(): void {
  const { api } = variant;
  if (api === 'absent' || !(isAnnotated || variant.apiWithoutFlag)) return;
  const answer = api === 'works' ? () => Promise.resolve(own()) : oddAnswer(api, own);
  setTimeout(() => Reflect.set(window, '_docs_annotate_getAnnotatedText', answer), variant.apiDelay);
}

const own = (): OwnInterface => ({
  getText: givenText,
  getSelection: () => [{ start: state.anchor + 1, end: state.focus + 1 }],
  setSelection: (start, end) => {
    const last = documentText().length + 1;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 1 || end > last || end < start) return;
    state.anchor = start - 1;
    state.focus = end - 1;
    state.caretMoves += 1;
    blurField();
    scrollTo(start - 1);
    selectionChanged();
  },
  getAnnotations: () => ({ link: [], horizontalRule: rules() }),
});

function rules(): { start: number; end: number }[] {
  const { palette } = given.document;
  const styles = given.document.tabs.find(({ id }) => id === state.tabId)?.styles ?? [];
  return styles.flatMap((style, at) => (palette[style]?.rule ? [{ start: at + 1, end: at + 2 }] : []));
}

/** Scrolls as Docs does, in several steps. */
function scrollTo(offset: number): void {
  const wanted = scrollTopOf(offset, pageCount()) - editor.clientHeight / 3;
  const from = editor.scrollTop;
  for (let step = 1; step <= 8; step += 1)
    setTimeout(() => (editor.scrollTop = from + ((wanted - from) * step) / 8), step * 30);
}
