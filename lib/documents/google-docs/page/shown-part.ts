import { editorSelector } from './selectors';

/** How far down the document the person is, from 0 to 1. */
export function shownPart(): number {
  const editor = document.querySelector(editorSelector);
  return editor && editor.scrollHeight > 0 ? (editor.scrollTop + editor.clientHeight / 2) / editor.scrollHeight : 0;
}
