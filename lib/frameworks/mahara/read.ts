import { isCode } from '@/lib/frameworks/classify/code';
import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { type Fields, fieldsOf, listIn, textIn } from '@/lib/frameworks/source/fields';
import { textOfHtml } from '@/lib/frameworks/source/html-text';
import { readJson } from '@/lib/frameworks/source/json';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { type LooseNode, linkedTree } from '@/lib/frameworks/tree/link';
import { levelsOf, type TreeLevel, treeNode } from '@/lib/frameworks/tree/tree';
import { ownIn } from './own';
import { noParent, statuses } from './terms';

/**
 * Three dialects: elements beside their standards, those that Mahara reads (`parentelementid`) and those that it writes
 * (`parentid`), and the oldest, in which they stand within their standards.
 */
export function readMatrix(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  return readJson(source, async (content) => {
    const framework = fieldsOf(fieldsOf(content).framework);
    const standards = listIn(framework, 'standards');
    const own = ownIn(fieldsOf(content));
    const said = own ? own.saidOf : saidOf;
    const levels = own ? statusesIn(framework).slice(statuses.length - own.levels) : statusesIn(framework);
    const elements = standards.flatMap((standard, place) =>
      nestedIn(standard).map((fields) => ({ fields, standard: standardName(standard, place) })),
    );
    for (const fields of listIn(framework, 'standardelements'))
      elements.push({ fields, standard: `standard ${textIn(fields, 'standardid')}` });
    const names = new Set(elements.map(elementName));
    const loose = [
      ...standards.map((standard, place) => looseStandard(standard, place, said)),
      ...elements.map((element, place) => looseElement(element, place, said, names, levels)),
    ];
    if (loose.length === 0) return refused('empty');
    const name = textIn(framework, 'name');
    const tree = {
      format: 'mahara',
      name,
      title: name,
      issuer: '',
      hint: textOfHtml(textIn(framework, 'description')),
      ...linkedTree(loose, (parent) => parent === ''),
    };
    return draftOfTree(tree, signal);
  });
}

const nestedIn = (standard: Fields): Fields[] =>
  listIn(standard, 'standardelement').concat(listIn(standard, 'standardelements'));

const standardName = (standard: Fields, place: number): string =>
  `standard ${textIn(standard, 'standardid', 'id') || place + 1}`;

type SaidOf = (thing: Fields) => { text: string; hint: string };

function looseStandard(standard: Fields, place: number, said: SaidOf): LooseNode {
  const name = standardName(standard, place);
  const short = textIn(standard, 'shortname');
  const code = isCode(short) ? short : '';
  return {
    node: treeNode({ ...said(standard), key: name, code, isGroup: true, from: { item: name } }),
    names: [name],
    parents: [{ name: '', order: null }],
  };
}

interface Element {
  fields: Fields;
  /** By name. */
  standard: string;
}

/** Elements are counted within their standards. */
function elementName({ fields, standard }: Element, place: number): string {
  return `${standard} element ${textIn(fields, 'elementid', 'id') || `at ${place + 1}`}`;
}

function looseElement(
  element: Element,
  place: number,
  said: SaidOf,
  names: ReadonlySet<string>,
  levels: TreeLevel[],
): LooseNode {
  const { fields, standard } = element;
  const id = textIn(fields, 'elementid', 'id');
  const name = elementName(element, place);
  const parent = parentOf(fields);
  const near = `${standard} element ${parent}`;
  const above = names.has(near) ? near : `element ${parent}`;
  const node = treeNode({ ...said(fields), key: name, code: id, levels, from: { item: id || name } });
  return {
    node,
    names: id === '' ? [name] : [name, `element ${id}`],
    parents: [{ name: parent === '' ? standard : above, order: null }],
  };
}

function parentOf(element: Fields): string {
  const parent = textIn(element, 'parentelementid', 'parentid');
  return noParent.test(parent) ? '' : parent;
}

function saidOf(thing: Fields): { text: string; hint: string } {
  const name = textOfHtml(textIn(thing, 'name', 'shortname'));
  const description = textOfHtml(textIn(thing, 'description'));
  return { text: name || description, hint: name === '' || description === name ? '' : description };
}

/** How far an element is shown, in the order in which Mahara goes through them. Only the last is enough. */
function statusesIn(framework: Fields): TreeLevel[] {
  const given = framework.evidencestatuses;
  const said = Array.isArray(given) ? given.map(fieldsOf) : [fieldsOf(given)];
  const names = Object.assign({}, ...said) as Fields;
  const known = statuses.map(([key], place) => ({
    ...{ key, label: textOfHtml(textIn(names, key, String(place))), description: '', score: null },
    passes: key === 'completed',
  }));
  return levelsOf(known.filter(({ label }) => label !== ''));
}
