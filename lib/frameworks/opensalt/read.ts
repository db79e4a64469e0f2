import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { withoutNotes } from '@/lib/frameworks/source/leading-notes';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import { readTable, tableTextOf } from '@/lib/frameworks/source/table-text';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { linkedTree } from '@/lib/frameworks/tree/link';
import { columnsIn, likenessOf } from './columns';
import { looseRows } from './rows';

export async function readSheet(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  const rows = await readTable(source, signal);
  if (rows === null) return refused('damaged');
  const [header, ...content] = rows;
  if (!header || likenessOf(rows.slice(0, 4).map(({ cells }) => cells)) === 'none')
    return refused('outOfShape', { line: header?.line ?? 1 });
  const loose = looseRows(content, columnsIn(header.cells));
  const { notes } = withoutNotes((tableTextOf(source) ?? '').slice(0, 20_000).replace(/\r\n?/g, '\n'));
  const name = bareNameOf(source);
  const tree = {
    format: 'opensalt',
    name: loose.find(({ isNamed }) => isNamed)?.node.key ?? name,
    ...{
      title: notes.get('title') || name,
      issuer: notes.get('publisher') ?? '',
      hint: notes.get('description') ?? '',
    },
    ...linkedTree(loose, (parent) => parent === ''),
  };
  return draftOfTree(tree, signal);
}
