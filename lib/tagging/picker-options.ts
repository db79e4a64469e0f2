import type { RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import type { ChoiceBook } from './choice-book';
import type { IndicatorChoice } from './indicator-choice';

/** One line of the picker's list. `digit` is the key that picks it, or null. */
export interface PickerOption {
  choice: IndicatorChoice;
  digit: string | null;
}

/** Options under one heading: what was typed for, what is likely, what was used lately, or a requirement. */
export interface OptionGroup {
  heading: { kind: 'found' | 'likely' | 'recent' } | { kind: 'requirement'; requirement: Requirement };
  options: PickerOption[];
}

/** More than this many results means that the words typed say too little. */
const mostFound = 50;

/**
 * What the picker lists for the text typed so far. Without any, the likely choices, the recent ones and then everything,
 * requirement by requirement. A lone digit stands for a recent choice too, unless it is the whole code of an indicator.
 */
export function listOptions(book: ChoiceBook, query: string, likely: readonly IndicatorChoice[] = []): OptionGroup[] {
  const text = query.trim();
  if (text === '') return everything(book, likely);
  const digitPick = recentByDigit(book, text);
  const found = book.find(text).filter((choice) => choice !== digitPick);
  const exactCode = found[0]?.indicator.code === text;
  const options = found.slice(0, mostFound).map((choice) => ({ choice, digit: null }));
  const picked = digitPick ? [{ choice: digitPick, digit: text }] : [];
  const ordered = exactCode ? [...options, ...picked] : [...picked, ...options];
  return ordered.length > 0 ? [{ heading: { kind: 'found' }, options: ordered }] : [];
}

/** The recent choice that a digit stands for, or null where the text is no such digit. */
export function recentByDigit(book: ChoiceBook, text: string): IndicatorChoice | null {
  return /^[1-9]$/.test(text) ? (book.recent[Number(text) - 1] ?? null) : null;
}

/** Whether a digit could be the beginning of a code, so that it is typed and not taken as a pick at once. */
export function beginsCode(book: ChoiceBook, digit: string): boolean {
  return book.choices.some((choice) => choice.indicator.code.startsWith(digit));
}

function everything(book: ChoiceBook, likely: readonly IndicatorChoice[]): OptionGroup[] {
  const used = book.recent.map((choice, at) => ({ choice, digit: String(at + 1) }));
  // What is named already keeps its digit there.
  const named = likely.map((choice) => used.find((each) => each.choice === choice) ?? { choice, digit: null });
  const recent = used.filter(({ choice }) => !likely.includes(choice));
  const groups = new Map<RequirementId, OptionGroup>();
  for (const choice of book.choices) {
    const { requirement } = choice;
    const group = groups.get(requirement.id) ?? { heading: { kind: 'requirement', requirement }, options: [] };
    group.options.push({ choice, digit: null });
    groups.set(requirement.id, group);
  }
  return [
    ...(named.length > 0 ? [{ heading: { kind: 'likely' } as const, options: named }] : []),
    ...(recent.length > 0 ? [{ heading: { kind: 'recent' } as const, options: recent }] : []),
    ...groups.values(),
  ];
}
