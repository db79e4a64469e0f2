import { type Fields, listIn, listOf, numberOf, textIn, textOfValue } from '@/lib/frameworks/source/fields';
import { levelsOf, type SaidLevel, type TreeLevel, type TreeNode, treeNode } from '@/lib/frameworks/tree/tree';
import { alignmentsIn } from './alignments';

/** A result is an indicator. What values it may have, and which is asked for, is no rubric, and stands as a hint. */
export function resultNode(result: Fields, place: number): TreeNode {
  const key = textIn(result, 'id');
  return treeNode({
    key,
    text: textIn(result, 'name') || textIn(result, 'resultType'),
    hint: [valuesIn(result), ...alignmentsIn(result)].filter(Boolean).join('\n'),
    levels: rubricIn(result),
    from: { item: key || `resultDescription ${place + 1}` },
  });
}

function valuesIn(result: Fields): string {
  const allowed = listOf(result.allowedValue).map(textOfValue).filter(Boolean).join(', ');
  const range = [textIn(result, 'valueMin'), textIn(result, 'valueMax')].filter(Boolean).join('–');
  const required = textIn(result, 'requiredValue');
  const said = [allowed || range, required === '' ? '' : `≥ ${required}`].filter(Boolean).join('; ');
  const type = textIn(result, 'resultType');
  return said === '' || type === '' ? said : `${type}: ${said}`;
}

/**
 * They are to be listed from low to high. Where they have no points to tell, and the one that is asked for stands first,
 * they go from high to low: nobody asks for the lowest.
 */
function rubricIn(result: Fields): TreeLevel[] {
  const given = listIn(result, 'rubricCriterionLevel').map(saidLevel);
  const required = textIn(result, 'requiredLevel');
  const isReversed = given.length > 1 && required !== '' && given[0]?.key === required;
  const levels = levelsOf(isReversed ? given.toReversed() : given);
  const enough = levels.findIndex(({ key }) => key !== '' && key === required);
  return enough < 0 ? levels : levels.map((level, order) => ({ ...level, passes: order >= enough }));
}

function saidLevel(level: Fields): SaidLevel {
  const name = textIn(level, 'name');
  const given = textIn(level, 'level');
  return {
    key: textIn(level, 'id'),
    label: given || name,
    description: [name === given || given === '' ? '' : name, textIn(level, 'description')].filter(Boolean).join('\n'),
    score: numberOf(level.points),
    passes: null,
  };
}
