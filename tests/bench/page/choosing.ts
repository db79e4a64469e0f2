import { between, type Random, shuffled } from './random';

/** A stretch of one of many texts. */
export interface Stretch {
  /** Which of the texts. */
  text: number;
  from: number;
  to: number;
}

const fewestWords = 5;
const mostWords = 15;
const mostBetween = 4;

/** Passages of whole words as a person selects them, none over another and none of which there is a copy, in random order. */
export function choosePassages(texts: readonly string[], most: number, random: Random): Stretch[] {
  const all = texts.flatMap((text, at) => stretchesIn(text, random).map((stretch) => ({ ...stretch, text: at })));
  const whole = collapsed(texts.join(''));
  const chosen: Stretch[] = [];
  for (const stretch of shuffled(all, random)) {
    if (chosen.length === most) break;
    const words = collapsed(texts[stretch.text]?.slice(stretch.from, stretch.to) ?? '');
    if (whole.indexOf(words, whole.indexOf(words) + 1) < 0) chosen.push(stretch);
  }
  return chosen;
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ');

function stretchesIn(text: string, random: Random): Omit<Stretch, 'text'>[] {
  const words = [...text.matchAll(/\S+/g)];
  const stretches: Omit<Stretch, 'text'>[] = [];
  let next = 0;
  while (true) {
    const first = words[next];
    const length = between(random, fewestWords, mostWords);
    const last = words[next + length - 1];
    if (!first || !last) return stretches;
    stretches.push({ from: first.index, to: last.index + last[0].length });
    next += length + between(random, 1, mostBetween);
  }
}
