import { fragmentOf, type Passage } from '@/lib/model/passage';

/** The passage as one of a tab of its document. */
export function inTab(passage: Passage, tabId: string): Passage {
  return { ...passage, selectors: [...passage.selectors, { type: 'FragmentSelector', value: `tab=${tabId}` }] };
}

/** The tab that a passage stands in; null where none is named. */
export function tabOf(passage: Passage): string | null {
  return /^tab=([\w.-]{1,200})$/.exec(fragmentOf(passage)?.value ?? '')?.[1] ?? null;
}
