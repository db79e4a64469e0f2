import type { Plan, Quality } from '../plan';
import type { Answer } from './contestant';
import { mapText } from './text-map';

interface Range {
  start: number;
  end: number;
}

/** Edits the page where the plan says so, and tells where in the body's text each passage stands then. */
export function editPage({ isEdited, passages }: Plan): Range[] {
  const { nodes } = mapText();
  const inOrder = passages.map((passage, at) => ({ passage, at })).sort((a, b) => a.passage.start - b.passage.start);
  const expected: Range[] = [];
  let shift = 0;
  const edited = new Map<Text, { from: number; data: string }>();
  for (const { passage, at } of inOrder) {
    const words = isEdited ? passage.edited : passage.quote;
    expected[at] = { start: passage.start + shift, end: passage.start + shift + words.length };
    shift += words.length - passage.quote.length;
    const node = nodes[passage.node];
    if (!node || !isEdited) continue;
    const so = edited.get(node) ?? { from: 0, data: '' };
    edited.set(node, { from: passage.to, data: so.data + node.data.slice(so.from, passage.from) + words });
  }
  for (const [node, { from, data }] of edited) node.data = data + node.data.slice(from);
  return expected;
}

/** An answer is right if it shares at least half of the characters that it or the expected range covers. */
export function judge(expected: readonly Range[], answers: Map<number, Answer>): Quality {
  const { offset } = mapText();
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [at, wanted] of expected.entries()) {
    const answer = answers.get(at);
    if (!answer) {
      counts.missed += 1;
      continue;
    }
    const start = offset(answer.first, answer.from);
    const end = offset(answer.last, answer.to);
    const shared = Math.min(end, wanted.end) - Math.max(start, wanted.start);
    const covered = Math.max(end, wanted.end) - Math.min(start, wanted.start);
    if (2 * shared >= covered) counts.right += 1;
    else counts.wrong += 1;
  }
  return counts;
}
