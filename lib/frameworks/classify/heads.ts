import { type TableCell, textOfLine } from '@/lib/frameworks/blocks/block';
import type { DraftGroup, DraftPlace, DraftText } from '@/lib/frameworks/draft/draft';
import { keyOf } from '@/lib/frameworks/draft/draft';
import { withoutCode } from './code';

/** Longer than any name. */
const longest = 200;

export interface Heads {
  /** Names, from the outside: lines with a code of their own stand below each other. */
  names: { code: string; title: string }[];
  /** What is said below them. */
  rest: string[];
}

/** The lines of what stands above others: names, and sentences about what goes by them. */
export function headsOf(text: string): Heads {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const runIn = runInOf(lines[0] ?? '');
  if (runIn) {
    const { code, text } = withoutCode(runIn.name);
    return { names: [{ code, title: text }], rest: [runIn.rest, ...lines.slice(1)] };
  }
  const short = lines.filter((line) => line.length <= longest);
  if (short.length === 0) return { names: [withoutCodeOf(text.trim())], rest: [] };
  const coded = short.map(withoutCodeOf);
  const rest = lines.filter((line) => line.length > longest);
  const isLayered = coded.length > 1 && coded.filter(({ code }) => code !== '').length > 1;
  if (!isLayered) return { names: [withoutCodeOf(short.join(' – '))], rest };
  const names = coded.filter(({ code }) => code !== '');
  return { names, rest: [...coded.filter(({ code }) => code === '').map(({ title }) => title), ...rest] };
}

/** "Name: a sentence about it", of which the name is what stands over others. */
function runInOf(line: string): { name: string; rest: string } | null {
  const found = /^([^:.;!?]{2,80}?)\s*:\s+(\S.{59,})$/.exec(line);
  const [, name = '', rest = ''] = found ?? [];
  return found && withoutCode(name).text !== '' && !/^(?:[A-Z]{1,4}[- ]?)?\d+[\d.]*[a-z]?$/.test(name)
    ? { name, rest }
    : null;
}

const withoutCodeOf = (line: string): { code: string; title: string } => {
  const { code, text } = withoutCode(line);
  return { code, title: text };
};

export const textsOf = (lines: readonly string[], from: DraftPlace): DraftText[] =>
  lines.filter((text) => text !== '').map((text) => ({ text, from }));

/** A group by what stands over it: the innermost of its names has the code, and the others stand before its own. */
export function groupOf(given: string, from: DraftPlace, by: DraftGroup['by']): DraftGroup {
  const { names, rest } = headsOf(given);
  return {
    ...{ kind: 'group', key: keyOf(from), by, children: [], from },
    code: names.at(-1)?.code ?? '',
    title: names.map(({ title }) => title).join(' › '),
    said: textsOf(rest, from),
  };
}

/** A name in bold, and what is said about it below; else all in one. */
export function textAndRest({ lines }: TableCell): { text: string; rest: string } {
  const [first, ...others] = lines;
  const isBold = (line: TableCell['lines'][number]) => line.runs.every((run) => run.isBold || run.text.trim() === '');
  if (first && others.length > 0 && isBold(first) && !others.every(isBold)) {
    return { text: textOfLine(first), rest: others.map(textOfLine).join('\n') };
  }
  return { text: lines.map(textOfLine).join('\n').trim(), rest: '' };
}
