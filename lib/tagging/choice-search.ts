import MiniSearch from 'minisearch';
import type { IndicatorChoice } from './indicator-choice';

export interface ChoiceSearch {
  /** The choices that fit what was typed, best first. Blank text finds nothing. */
  find(query: string): IndicatorChoice[];
}

/**
 * Searches code, text and requirement: word beginnings and small slips count, accents and case don't. A code that was
 * typed comes before everything else, so that `2b` is found by typing `2b` whatever the texts say.
 */
export function searchChoices(choices: readonly IndicatorChoice[]): ChoiceSearch {
  const codes = choices.map((choice) => bareCode(choice.indicator.code));
  const index = new MiniSearch<{ id: number; code: string; text: string; requirement: string }>({
    fields: ['code', 'text', 'requirement'],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), boost: { code: 3, text: 2 } },
  });
  index.addAll(
    choices.map((choice, id) => ({
      id,
      code: `${choice.indicator.code} ${codes[id]}`,
      text: choice.indicator.text,
      requirement: `${choice.requirement.code} ${choice.requirement.title}`,
    })),
  );

  function byCode(query: string): number[] {
    const typed = bareCode(query);
    if (typed === '') return [];
    const starting = codes.flatMap((code, id) => (code.startsWith(typed) ? id : []));
    return [...starting.filter((id) => codes[id] === typed), ...starting.filter((id) => codes[id] !== typed)];
  }

  function byWords(query: string): number[] {
    const all = index.search(query, { combineWith: 'AND' });
    return (all.length > 0 ? all : index.search(query)).map((result) => Number(result.id));
  }

  return {
    find(query) {
      if (query.trim() === '') return [];
      return [...new Set([...byCode(query), ...byWords(query)])].flatMap((id) => choices[id] ?? []);
    },
  };
}

/** Lower case without accents: "Évaluation" and "evaluation" are one word. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A code without what people leave out: `B1.2`, `b1-2` and `b12` are one code. */
function bareCode(code: string): string {
  return fold(code).replace(/[^\p{L}\p{N}]/gu, '');
}
