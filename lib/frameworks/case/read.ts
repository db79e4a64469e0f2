import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { readProgram } from '@/lib/frameworks/proofmark/read';
import { type Fields, fieldsOf, listIn, numberOf, textIn } from '@/lib/frameworks/source/fields';
import { readJson } from '@/lib/frameworks/source/json';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { type LooseNode, linkedTree } from '@/lib/frameworks/tree/link';
import { treeNode } from '@/lib/frameworks/tree/tree';
import { idIn, namesOf } from './names';
import { ownProgram } from './own';
import { withRubrics } from './rubrics';

/** Few real files hold to the schema, and all of them can be understood: only what is needed is asked for. */
export function readCase(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  return readJson(source, async (content) => {
    const given = fieldsOf(content);
    const pack = 'CFPackage' in given ? fieldsOf(given.CFPackage) : given;
    const own = readOwn(pack);
    if (own) return own;
    const items = listIn(pack, 'CFItems');
    const rubrics = listIn(pack, 'CFRubrics');
    if (items.length === 0 && rubrics.length === 0) return refused('empty');
    const document = fieldsOf(pack.CFDocument);
    const parents = parentsIn(pack, items.length > 0);
    const loose = items.map((item, place) => looseItem(item, place, parents));
    const remarks = parents.astray.map((item) => ({ kind: 'orphan' as const, place: { item } }));
    const documentNames = new Set(namesOf(document));
    const linked = linkedTree(loose, (name) => documentNames.has(name) || name === top);
    const key = textIn(document, 'identifier', 'uri', 'title') || (loose[0]?.names[0] ?? '');
    const tree = {
      format: 'case',
      name: key.toLowerCase(),
      address: textIn(document, 'uri'),
      title: textIn(document, 'title'),
      issuer: textIn(document, 'publisher', 'creator'),
      hint: textIn(document, 'description'),
      children: withRubrics(linked.children, loose, rubrics),
      remarks: [...remarks, ...linked.remarks],
    };
    return draftOfTree(tree, signal);
  });
}

/** What Proofmark wrote, where it is still whole; null for what anybody may have written. */
function readOwn(pack: Fields): FrameworkOutcome | null {
  const program = ownProgram(pack);
  const outcome = program === null ? null : readProgram(program);
  return outcome?.outcome === 'read' ? outcome : null;
}

/** Below the whole, where a file says nothing of what belongs to what. */
const top = '\u0000';

interface Parents {
  of: ReadonlyMap<string, LooseNode['parents'][number][]>;
  /** What is said to belong somewhere, and is not there. */
  astray: string[];
  /** Nothing is said to belong to anything: a list. */
  none: boolean;
}

function parentsIn(pack: Fields, hasItems: boolean): Parents {
  const known = new Set(listIn(pack, 'CFItems').flatMap(namesOf));
  const of = new Map<string, LooseNode['parents'][number][]>();
  const astray: string[] = [];
  const bonds = listIn(pack, 'CFAssociations').filter((each) => /^isChildOf$/i.test(textIn(each, 'associationType')));
  for (const [place, bond] of bonds.entries()) {
    const child = idIn(bond.originNodeURI ?? bond.originNodeIdentifier);
    const parent = {
      name: idIn(bond.destinationNodeURI ?? bond.destinationNodeIdentifier),
      order: numberOf(bond.sequenceNumber),
    };
    if (!known.has(child)) {
      if (hasItems) astray.push(`CFAssociations ${textIn(bond, 'identifier') || place + 1}`);
    } else of.set(child, [...(of.get(child) ?? []), parent]);
  }
  return { of, astray, none: bonds.length === 0 };
}

function looseItem(item: Fields, place: number, parents: Parents): LooseNode {
  const code = textIn(item, 'humanCodingScheme', 'listEnumeration');
  const names = namesOf(item);
  const text = textIn(item, 'fullStatement', 'CFItemText', 'abbreviatedStatement', 'alternativeLabel') || code;
  const label = textIn(item, 'abbreviatedStatement', 'alternativeLabel');
  const said = names.flatMap((name) => parents.of.get(name) ?? []);
  return {
    node: treeNode({
      key: names[0] ?? '',
      address: textIn(item, 'uri'),
      ...{ code, text, label },
      hint: [label === text ? '' : label, textIn(item, 'notes')].filter((each) => each !== '').join('\n'),
      from: { item: code || (names[0] ?? `CFItems ${place + 1}`) },
    }),
    names,
    parents: said.length === 0 && parents.none ? [{ name: top, order: null }] : said,
  };
}
