import type { Run } from '@/lib/frameworks/blocks/block';
import { withoutEntities } from '@/lib/frameworks/source/html-text';

/** A line of Markdown as it is shown: links by their words, weight as weight, other signs gone. */
export function runsOf(text: string): Run[] {
  const plain = text
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,2000})\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/`([^`]{1,2000})`/g, '$1');
  const runs: Run[] = [];
  for (const [place, piece] of plain.split(/\*\*|__/).entries()) {
    const words = piece
      .replace(/(^|[\s(])[*_](\S[^*_]{0,4000})[*_](?=[\s).,;:!?]|$)/g, '$1$2')
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1');
    if (words !== '') runs.push({ text: withoutEntities(words), isBold: place % 2 === 1 });
  }
  return runs;
}
