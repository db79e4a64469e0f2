import { type Block, type Line, textOfLine } from '@/lib/frameworks/blocks/block';

/** A number, or letters with one, as statements go by: "1.2", "A3", "4(b)". */
const code = /^(?=.*\d)[\p{L}\d][\p{L}\d._()/-]{0,15}[.:)]?$/u;

interface Definition {
  term: Exclude<Block, { kind: 'table' }>;
  said: Block[];
}

/**
 * The lines of a list of terms: a term that is a code is that of what is said of it, and where one thing is said of each
 * term both are one item. Others stand over what is said of them.
 */
export function joinedDefinitions(blocks: readonly Block[], terms: ReadonlySet<Block>): Block[] {
  const before: Block[] = [];
  const definitions: Definition[] = [];
  for (const block of blocks) {
    if (terms.has(block) && block.kind !== 'table') definitions.push({ term: block, said: [] });
    else (definitions.at(-1)?.said ?? before).push(block);
  }
  const isOneEach = definitions.length > 1 && definitions.every(({ said }) => said.length === 1);
  return [...before, ...definitions.flatMap((each) => linesOf(each, isOneEach))];
}

function linesOf({ term, said }: Definition, isOneEach: boolean): Block[] {
  const [first, ...others] = said;
  const name = textOfLine(term.line).trim();
  const isCode = code.test(name);
  if (!first || first.kind === 'table' || !(isCode || isOneEach)) return [term, ...said];
  const runs = [{ text: `${name.replace(/[.:]$/, '')}: `, isBold: true }, ...first.line.runs];
  const line: Line = { ...first.line, runs };
  return [{ kind: 'item', line, from: term.from }, ...others];
}
