import { scaleMark } from '@/lib/frameworks/vocabulary/scale-mark';

interface Within {
  label: string;
  score: number | null;
  description: string;
}

/**
 * A level that says in its cell what it is called, as where one header stands over all of them: its points and its name
 * first, in either order, each on a line of its own, then what it asks for. Null where nothing is told apart by lines.
 *
 * @param text of the cell
 */
export function levelWithin(text: string): Within | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const points = lines.slice(0, 2).find((line) => scaleMark.find(line) !== null);
  const [label, ...said] = lines.filter((line) => line !== points);
  if (label === undefined || (said.length === 0 && points === undefined)) return null;
  const score = Number(points?.match(/\d+(?:[.,]\d+)?/)?.[0].replace(',', '.') ?? Number.NaN);
  return { label, score: Number.isNaN(score) ? null : score, description: said.join('\n') };
}
