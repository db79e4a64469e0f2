import { nearest } from './boxes.ts';
import { xIn } from './caret.ts';
import { variant } from './given.ts';
import { keyHandled } from './page-watch.ts';
import { frame } from './parts.ts';
import { selected, selectedText } from './selection.ts';
import { documentText, edit, pageAt, state } from './state.ts';
import { lineAt, presentPages, selectionChanged, textChanged } from './view.ts';

const isWritable = variant.mode === 'edit' || variant.mode === 'suggest';
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The frame in which Docs takes keys, and copies. */
export function prepareKeyboard(): void {
  const page = frame.contentDocument;
  if (!page) return;
  const field = page.createElement('div');
  field.setAttribute('contenteditable', 'true');
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Document content');
  if (!isWritable) field.setAttribute('aria-readonly', 'true');
  const below = page.createElement('div');
  below.id = 'docs-texteventtarget-descendant';
  page.body.replaceChildren(field, below);
  page.addEventListener('keydown', (event) => keyHandled(() => onKey(event)));
  page.addEventListener('beforeinput', onInput);
  page.addEventListener('paste', onPaste);
  page.addEventListener('copy', (event) => {
    const chosen = selectedText(documentText());
    if (!variant.copyWorks || chosen === '') return;
    event.clipboardData?.setData('text/plain', chosen);
    event.preventDefault();
  });
  page.addEventListener('focusin', () => focused(true));
  page.addEventListener('focusout', () => focused(false));
  frame.addEventListener('focus', () => focused(true));
  focusDocument();
}

export function focusDocument(): void {
  frame.contentWindow?.focus();
  frame.contentDocument?.querySelector<HTMLElement>('[contenteditable]')?.focus();
}

/** As happens after `setSelection`: the frame keeps the focus, what is in it does not. */
export const blurField = (): void => frame.contentDocument?.querySelector<HTMLElement>('[contenteditable]')?.blur();

function focused(isFocused: boolean): void {
  if (state.isFocused === isFocused) return;
  state.isFocused = isFocused;
  selectionChanged();
}

function put(text: string, event: Event): void {
  event.preventDefault();
  if (!isWritable) return;
  const [start, end] = selected();
  edit(start, end, text, event.isTrusted ? 'keys' : 'others');
  textChanged();
}

/** What comes without a key: from other ways of writing. */
function onInput(event: InputEvent): void {
  if (event.inputType.startsWith('insert') && event.data) put(event.data, event);
  else event.preventDefault();
}

function onPaste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text !== '') put(text.replaceAll('\r', ''), event);
}

function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.metaKey || (event.ctrlKey && event.key !== 'a')) return;
  const [start, end] = selected();
  const text = documentText();
  if (event.ctrlKey) moveTo(0, text.length, event);
  else if (event.key.length === 1) put(event.key, event);
  else if (event.key === 'Enter') put(event.shiftKey ? '\u000b' : '\n', event);
  else if (event.key === 'Backspace') remove(end > start ? start : start - clusterBefore(text, start), end, event);
  else if (event.key === 'Delete') remove(start, end > start ? end : end + clusterAfter(text, end), event);
  else {
    const to = destination(event.key, text);
    if (to !== null) moveTo(event.shiftKey ? state.anchor : to, to, event);
  }
}

function remove(start: number, end: number, event: Event): void {
  event.preventDefault();
  if (!isWritable || start === end) return;
  edit(start, end, '', event.isTrusted ? 'keys' : 'others');
  textChanged();
}

function moveTo(anchor: number, focus: number, event: Event): void {
  event.preventDefault();
  const last = documentText().length;
  state.anchor = Math.max(0, Math.min(last, anchor));
  state.focus = Math.max(0, Math.min(last, focus));
  selectionChanged();
}

function destination(key: string, text: string): number | null {
  const { focus } = state;
  if (key === 'ArrowRight') return focus + clusterAfter(text, focus);
  if (key === 'ArrowLeft') return focus - clusterBefore(text, focus);
  for (const number of presentPages()) {
    const page = pageAt(number);
    const line = page && lineAt(page, focus);
    if (!line) continue;
    if (key === 'Home') return line.start;
    if (key === 'End') return Math.max(line.start, line.end - 1);
    const x = xIn(line, focus);
    if (key === 'ArrowUp') return nearest(page, x, line.top - 4).offset;
    if (key === 'ArrowDown') return nearest(page, x, line.top + line.height + 4).offset;
  }
  return null;
}

function clusterAfter(text: string, at: number): number {
  return [...clusters.segment(text.slice(at, at + 40))][0]?.segment.length ?? 0;
}

function clusterBefore(text: string, at: number): number {
  return [...clusters.segment(text.slice(Math.max(0, at - 40), at))].at(-1)?.segment.length ?? 0;
}
