import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import { readTable } from '@/lib/frameworks/source/table-text';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { type LooseNode, linkedTree } from '@/lib/frameworks/tree/link';
import { treeNode } from '@/lib/frameworks/tree/tree';
import { tagColumn } from './columns';

export async function readTags(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  const rows = await readTable(source, signal);
  if (rows === null) return refused('damaged');
  const [header, ...content] = rows;
  const column = tagColumn(header?.cells ?? []);
  if (!header || column < 0) return refused('outOfShape', { line: header?.line ?? 1 });
  const described = header.cells.findIndex((name) => name.toLowerCase() === 'description');
  const tags = new Set(content.map(({ cells }) => cells[column] ?? ''));
  const loose = content.map(({ cells, line }): LooseNode => {
    const tag = cells[column] ?? '';
    const parent = above(tag, tags);
    const text = parent === '' ? tag : tag.slice(parent.length + 1);
    return {
      node: treeNode({ key: tag, text, hint: cells[described] ?? '', from: { line } }),
      names: [tag],
      parents: [{ name: parent, order: null }],
    };
  });
  const name = bareNameOf(source);
  const tree = {
    format: 'taguette',
    name,
    ...{ title: name, issuer: '', hint: '' },
    ...linkedTree(
      loose.filter(({ names }) => names[0] !== ''),
      (parent) => parent === '',
    ),
  };
  return draftOfTree(tree, signal);
}

/** Dots stand between a tag and those below it, where there is such a tag. */
function above(tag: string, tags: ReadonlySet<string>): string {
  for (let end = tag.lastIndexOf('.'); end > 0; end = tag.lastIndexOf('.', end - 1))
    if (tags.has(tag.slice(0, end))) return tag.slice(0, end);
  return '';
}
