import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import { parseXml, xmlTextOf } from '@/lib/frameworks/source/xml';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import type { TreeNode } from '@/lib/frameworks/tree/tree';
import { Codebook } from './codebook';

export async function readCodebook(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  const text = xmlTextOf(source);
  if (text === null) return refused('damaged');
  const codebook = new Codebook();
  const brokenAt = await parseXml(text, codebook, signal);
  if (brokenAt) return refused('damaged', brokenAt);
  if (!codebook.isOne) return refused('outOfShape', { line: 1 });
  const children = inSets(codebook);
  const name = bareNameOf(source);
  const tree = {
    format: 'refiCodebook',
    name: children[0]?.key || name,
    ...{ title: name, issuer: codebook.origin, hint: '', children, remarks: [] },
  };
  return draftOfTree(tree, signal);
}

/** Sets group codes that are in no order of their own; codes below codes are grouped already. A code may be in several. */
function inSets({ codes, sets, byGuid }: Codebook): TreeNode[] {
  if (sets.length === 0 || codes.some(({ children }) => children.length > 0)) return codes;
  const groups = sets.map(({ node, members }) => ({
    ...node,
    children: [...new Set(members)].map((guid) => byGuid.get(guid)).filter((code) => code !== undefined),
  }));
  const grouped = new Set(groups.flatMap(({ children }) => children));
  return [...groups.filter(({ children }) => children.length > 0), ...codes.filter((code) => !grouped.has(code))];
}
