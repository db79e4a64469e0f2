import { anchorQuote, describeQuote, indexText } from '@/lib/anchoring';
import { seededRandom } from '../../../bench/page/random';
import { sentencesFrom } from './document';
import { revise } from './revise';

const passagesOfEach = 45;
const contexts = [0, 12, 32, 64];

/** One line for each passage of some made-up revisions: where it stood, and where and how surely it is found. */
export function answers(): string[] {
  return [
    ...answersIn(1, 8),
    ...answersIn(2, 30),
    ...answersIn(3, 90),
    ...answersIn(4, 90),
    ...answersIn(5, 250),
    ...answersIn(6, 250),
    ...answersIn(7, 900, 24, 9000),
    ...answersIn(8, 900, 24, 30_000),
  ];
}

function answersIn(seed: number, count: number, passages = passagesOfEach, shortest = 1): string[] {
  const random = seededRandom(seed);
  const sentences = sentencesFrom(seed, count);
  const old = sentences.join(' ');
  const index = indexText(revise(sentences, random).join(' '));
  return Array.from({ length: passages }, (_, turn) => {
    const length = shortest + Math.ceil(random() ** 6 * Math.min(old.length, 4000));
    const [start, end] = wordsAround(old, Math.floor(random() * (old.length - length)), length);
    const described = describeQuote(old, start, end);
    const context = contexts[turn % contexts.length] ?? 0;
    const selector = {
      exact: described.exact,
      prefix: context > 0 ? described.prefix.slice(-context) : '',
      suffix: described.suffix.slice(0, context),
      ...(turn % 5 > 0 ? { start, end } : {}),
    };
    const found = anchorQuote(index, selector);
    const answer = found ? `${found.start}-${found.end} ${found.status} ${found.score.toFixed(5)}` : 'lost';
    return `text ${seed}, ${start}-${end} with ${context}${turn % 5 > 0 ? '' : ', anywhere'}: ${answer}`;
  });
}

/** Whole words, since people select such. */
function wordsAround(text: string, from: number, length: number): [number, number] {
  const start = text.lastIndexOf(' ', from) + 1;
  const end = text.indexOf(' ', from + length);
  return [start, end < 0 ? text.length : end];
}
