import { partOf } from './glyphs.ts';
import { edit, runsOf, state, variant } from './state.ts';
import { originOf, presentPages, render } from './view.ts';

const editor = document.querySelector('.kix-appview-editor') as HTMLElement;
const frame = document.querySelector('iframe.docs-texteventtarget-iframe') as HTMLIFrameElement;
const comment = document.getElementById('insertCommentButton');

/** The frame in which Docs takes keys, and copies. */
export function prepareKeyboard(): void {
  const page = frame.contentDocument;
  if (!page) return;
  const field = page.createElement('div');
  field.setAttribute('contenteditable', 'true');
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Document content');
  if (variant.mode === 'view') field.setAttribute('aria-readonly', 'true');
  const below = page.createElement('div');
  below.id = 'docs-texteventtarget-descendant';
  page.body.replaceChildren(field, below);
  page.addEventListener('keydown', onKey);
  page.addEventListener('copy', (event) => {
    const chosen = selectedText();
    if (!variant.copyWorks || chosen === '') return;
    event.clipboardData?.setData('text/plain', chosen);
    event.preventDefault();
  });
  frame.addEventListener('focus', () => focused(true));
  page.addEventListener('focusin', () => focused(true));
  page.addEventListener('focusout', () => focused(false));
  field.focus();
}

function focused(isFocused: boolean): void {
  if (state.isFocused === isFocused) return;
  state.isFocused = isFocused;
  render(true);
}

/** What is selected, as it is copied: cells by tabs, without signs. */
function selectedText(): string {
  const [start, end] = [Math.min(state.anchor, state.focus), Math.max(state.anchor, state.focus)];
  return state.text
    .slice(start, end)
    .replaceAll('\u001c', '\t')
    .replaceAll('\u000b', '\n')
    .replace(/[^\P{Cc}\t\n]|[*\ue000-\uf8ff]/gu, '');
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !event.isTrusted) return;
  const [start, end] = [Math.min(state.anchor, state.focus), Math.max(state.anchor, state.focus)];
  const isWritable = variant.mode === 'edit' || variant.mode === 'suggest';
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    state.focus = Math.max(0, Math.min(state.text.length, state.focus + (event.key === 'ArrowRight' ? 1 : -1)));
    if (!event.shiftKey) state.anchor = state.focus;
  } else if (!isWritable) return;
  else if (event.key.length === 1) edit(start, end, event.key, 'keys');
  else if (event.key === 'Enter') edit(start, end, '\n', 'keys');
  else if (event.key === 'Backspace') edit(end > start ? start : Math.max(0, start - 1), end, '', 'keys');
  else return;
  event.preventDefault();
  selectionChanged();
}

export function selectionChanged(): void {
  comment?.setAttribute('aria-disabled', String(state.anchor === state.focus));
  render(true);
}

/** The offset nearest to a point of the viewport. */
function offsetAt(x: number, y: number): number {
  let best = { offset: state.focus, far: Number.POSITIVE_INFINITY };
  for (const number of presentPages()) {
    const origin = originOf(number);
    const page = state.pages[number];
    if (!origin || !page) continue;
    const [left, top] = [(x - origin.left) / state.zoom, (y - origin.top) / state.zoom];
    for (const run of runsOf(page)) {
      const beyond =
        Math.max(run.top - top, top - run.top - run.height, 0) * 10 +
        Math.max(run.left - left, left - run.left - run.width, 0);
      if (beyond >= best.far) continue;
      const parts = Array.from({ length: run.end - run.start }, (_, at) => partOf(run, at, at + 1));
      const inside = parts.findIndex((part) => left - run.left < (part.left + part.right) / 2);
      best = { far: beyond, offset: inside < 0 ? run.end : run.start + inside };
    }
  }
  return best.offset;
}

export function prepareMouse(): void {
  let isDown = false;
  editor.addEventListener('mousedown', (event) => {
    if (event.button !== 0) return;
    isDown = true;
    state.anchor = offsetAt(event.clientX, event.clientY);
    state.focus = state.anchor;
    event.preventDefault();
    frame.contentWindow?.focus();
    frame.contentDocument?.querySelector<HTMLElement>('[contenteditable]')?.focus();
    selectionChanged();
  });
  addEventListener('mousemove', (event) => {
    if (!isDown) return;
    state.focus = offsetAt(event.clientX, event.clientY);
    selectionChanged();
  });
  addEventListener('mouseup', () => {
    isDown = false;
  });
}
