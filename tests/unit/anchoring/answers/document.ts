import { seededRandom } from '../../../bench/page/random';

const openings = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'];
const closings = ['n', 'ra', 'st', 'lim', 'to', 'ver', 'x', 'dos'];

/** A word of a made-up language; the lower its number, the shorter and the more often used. */
function wordAt(number: number): string {
  const opening = openings[number % openings.length] ?? '';
  const closing = closings[Math.floor(number / openings.length) % closings.length] ?? '';
  return number < openings.length ? opening : opening + closing + (number >= 80 ? wordAt(number - 80) : '');
}

/** Sentences as documents have them: common words many times, rare words once, some sentences word for word again. */
export function sentencesFrom(seed: number, count: number): string[] {
  const random = seededRandom(seed);
  const sentences: string[] = [];
  while (sentences.length < count) {
    const again = sentences[Math.floor(random() * sentences.length)];
    if (again && random() < 0.12) {
      sentences.push(again);
      continue;
    }
    const length = 3 + Math.floor(random() * 14);
    const words = Array.from({ length }, () => wordAt(Math.floor(400 * random() ** 3)));
    const sentence = words.join(random() < 0.1 ? ', ' : ' ');
    sentences.push(`${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}${random() < 0.2 ? '?' : '.'}`);
  }
  return sentences;
}

export { wordAt };
