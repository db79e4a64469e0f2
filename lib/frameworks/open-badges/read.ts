import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { type Fields, fieldsOf, listIn, listOf, textIn, textOfValue } from '@/lib/frameworks/source/fields';
import { readJson } from '@/lib/frameworks/source/json';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { type TreeNode, treeNode } from '@/lib/frameworks/tree/tree';
import { alignmentsIn } from './alignments';
import { resultNode } from './results';

/** Credentials may hold credentials, as transcripts do. */
const deepest = 6;

export function readBadge(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  return readJson(source, async (content) => {
    const achievements = listOf(content).flatMap((each) => achievementsIn(each, 0));
    const [first] = achievements;
    if (!first) return refused('empty');
    const nodes = achievements.map(achievementNode);
    const isOne = achievements.length === 1;
    const whole = isOne ? first : fieldsOf(listOf(content)[0]);
    const issuer = fieldsOf(first.creator ?? first.issuer ?? fieldsOf(content).issuer);
    const tree = {
      format: 'openBadges',
      name: textIn(whole, 'id') || textIn(first, 'id', 'name'),
      title: textIn(whole, 'name') || textIn(first, 'name'),
      issuer: textIn(issuer, 'name') || textOfValue(first.creator),
      hint: '',
      children: nodes,
      remarks: [],
    };
    return draftOfTree(tree, signal);
  });
}

function achievementsIn(content: unknown, depth: number): Fields[] {
  const fields = fieldsOf(content);
  if (isAchievement(fields)) return [fields];
  if (depth >= deepest) return [];
  const within = ['vc', 'credentialSubject', 'achievement', 'verifiableCredential', 'badge'];
  return within.flatMap((name) => listOf(fields[name])).flatMap((each) => achievementsIn(each, depth + 1));
}

function isAchievement(fields: Fields): boolean {
  const isTyped = listOf(fields.type).some((type) => type === 'Achievement' || type === 'BadgeClass');
  return isTyped || 'resultDescription' in fields || ('criteria' in fields && 'name' in fields);
}

/** A requirement, of which the results are the indicators; one that describes no results is shown by its criteria. */
function achievementNode(achievement: Fields, place: number): TreeNode {
  const from = { item: textIn(achievement, 'id') || `achievement ${place + 1}` };
  const narrative = narrativeOf(achievement);
  const description = textIn(achievement, 'description');
  const results = listIn(achievement, 'resultDescription').map((each, at) => resultNode(each, at));
  const criteria = treeNode({ key: 'criteria', text: narrative || description || textIn(achievement, 'name'), from });
  return treeNode({
    key: textIn(achievement, 'id'),
    code: textIn(achievement, 'humanCode'),
    text: textIn(achievement, 'name') || description,
    hint: [description, results.length > 0 ? narrative : '', ...alignmentsIn(achievement)].filter(Boolean).join('\n'),
    children: results.length > 0 ? results : [criteria],
    from,
  });
}

/** Open Badges 2.0 may say no more than where the criteria are. */
const narrativeOf = ({ criteria }: Fields): string =>
  listOf(criteria)
    .map((each) => textIn(fieldsOf(each), 'narrative') || textIn(fieldsOf(each), 'id') || textOfValue(each))
    .filter(Boolean)
    .join('\n');
