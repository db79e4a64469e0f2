/** Words that say nothing of what a thing is, in the languages that sources are in. */
const plainWords = new Set(
  [
    'a an and as at by each for from in into of on one or other part that the this to two with your',
    'al cada como con de del dos el en la las los o otra otro para parte por su sus tu tus un una uno y',
  ].flatMap((words) => words.split(' ')),
);

/** Longer ones are sentences, and no names of things. */
const mostWords = 4;

/**
 * Runs of two to four words of a title, of which neither the first nor the last is a plain one: what a thing may be called,
 * such as "lesson plan".
 */
export function titlePhrases(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const phrases = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 2; end <= Math.min(start + mostWords, words.length); end += 1) {
      if (isTelling(words[start]) && isTelling(words[end - 1])) phrases.add(words.slice(start, end).join(' '));
    }
  }
  return phrases;
}

const isTelling = (word: string | undefined): boolean => word !== undefined && word.length > 1 && !plainWords.has(word);
