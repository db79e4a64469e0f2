import { documentOf, viewOf } from '@/lib/dom/strangers';

const telling = /^[\p{L}\p{N}\u2022\u2013\u2014\u25cb\u25cf\u25aa*().:\s-]{1,20}$/u;

/** What a style writes before an element, where that is a mark to read, such as a number; empty where it is none. */
export function drawnMark(element: Element, isItem: boolean): string {
  const page = documentOf(element);
  const content = (page && viewOf(page)?.getComputedStyle(element, '::before').content) ?? '';
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(content)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
  if (!telling.test(text) || text.trim() === '') return '';
  // An item has a mark as it is.
  return isItem && !/[\p{L}\p{N}]/u.test(text) ? '' : text;
}
