import { wordAt } from './document';

/** Rewrites sentences as a revision does: most stay, some are edited, taken out, moved, repeated or put in. */
export function revise(sentences: readonly string[], random: () => number): string[] {
  const revised: string[] = [];
  const moved: string[] = [];
  const anyWord = (): string => wordAt(Math.floor(400 * random()));
  for (const sentence of sentences) {
    const what = random();
    if (what < 0.5) revised.push(sentence);
    else if (what < 0.8) revised.push(edited(sentence, random, anyWord));
    else if (what < 0.9) continue;
    else if (what < 0.94) moved.push(sentence);
    else if (what < 0.97) revised.push(sentence, sentence);
    else revised.push(`${anyWord()} ${anyWord()} ${anyWord()} ${anyWord()}.`, sentence);
  }
  for (const sentence of moved) revised.splice(Math.floor(random() * revised.length), 0, sentence);
  return revised;
}

function edited(sentence: string, random: () => number, anyWord: () => string): string {
  const share = random() * 0.6;
  const words = sentence.split(' ').flatMap((word) => {
    const what = random();
    if (what >= share) return word;
    return what < share / 3 ? [] : what < share / 1.5 ? anyWord() : [word, anyWord()];
  });
  return words.join(' ') || anyWord();
}
