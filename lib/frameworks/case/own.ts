import { formatName } from '@/lib/frameworks/proofmark/program-file';
import { type Fields, fieldsOf, listIn, listOf, numberOf } from '@/lib/frameworks/source/fields';
import { idIn } from './names';
import { extensionName, type ItemKind, itemTypes, noWords } from './terms';

/**
 * The program that Proofmark wrote as CASE, in the shape of its own files: what CASE says for all to read comes first,
 * so that it may have been edited elsewhere. Null where it was not written here, or what stands where has changed.
 */
export function ownProgram(pack: Fields): unknown {
  const document = fieldsOf(pack.CFDocument);
  const { version, ...program } = ownIn(document) ?? {};
  if (version === undefined) return null;
  const items = itemsIn(pack);
  if (!items) return null;
  const below = childrenIn(pack, items);
  const levels = levelsIn(pack);
  const top = below.get(wordIn(document, 'identifier').toLowerCase()) ?? [];
  if (top.some(({ kind }) => kind !== 'credential')) return null;
  const reached = new Set(top.map(({ identifier }) => identifier));
  const within = (kind: ItemKind, of: Item): Placed[] => {
    const found = (below.get(of.identifier) ?? []).filter((each) => each.kind === kind);
    for (const { identifier } of found) reached.add(identifier);
    return found;
  };
  const credentials = top.map((credential) => {
    const requirements = within('requirement', credential).map((requirement) => {
      const groups = within('group', requirement)
        .toSorted((one, other) => one.place - other.place)
        .map((group) => ({ group, inner: within('indicator', group) }));
      const inner = [...within('indicator', requirement), ...groups.flatMap((each) => each.inner)];
      return {
        ...requirement.own,
        ...saidOf(requirement, 'title', 'directions'),
        indicatorIds: [...new Set(inner.toSorted(bySequence).map(({ id }) => id))],
        ...(groups.length > 0 && {
          groups: groups.map(({ group, inner }) => ({
            id: group.id,
            ...saidOf(group, 'title'),
            indicatorIds: inner.map(({ id }) => id),
          })),
        }),
      };
    });
    const shown = new Set(requirements.flatMap(({ indicatorIds }) => indicatorIds));
    const alone = new Set(within('indicator', credential).map(({ id }) => id));
    const indicators = [...items.values()]
      .filter(({ kind, id }) => kind === 'indicator' && (shown.has(id) || alone.has(id)))
      .map((item, place) => {
        const said = saidOf(item, 'text', 'hint');
        const code = said.code || String(place + 1);
        return { ...item.own, ...said, code, levels: levels.get(item.identifier) ?? [] };
      });
    const { title } = saidOf(credential, 'title');
    return { issuer: '', ...credential.own, title, indicators, requirements };
  });
  if (reached.size < items.size) return null;
  return { format: formatName, version, program: { ...program, title: wordIn(document, 'title'), credentials } };
}

interface Item {
  identifier: string;
  kind: ItemKind;
  id: string;
  /** Among all items. */
  place: number;
  fields: Fields;
  own: Fields;
}

type Placed = Item & { sequence: number };

const ownIn = (thing: Fields): Fields | null => {
  const own = fieldsOf(thing.extensions)[extensionName];
  return own === undefined ? null : fieldsOf(own);
};

/** Every item by its identifier. One that was added elsewhere is an indicator; whatever else it could be is not known. */
function itemsIn(pack: Fields): Map<string, Item> | null {
  const items = new Map<string, Item>();
  for (const fields of listIn(pack, 'CFItems')) {
    const identifier = wordIn(fields, 'identifier').toLowerCase();
    const { is = 'indicator', ...own } = ownIn(fields) ?? { id: identifier };
    const kind = Object.keys(itemTypes).find((each): each is ItemKind => each === is);
    if (!kind || typeof own.id !== 'string' || items.has(identifier)) return null;
    items.set(identifier, { identifier, kind, id: own.id, place: items.size, fields, own });
  }
  return items;
}

function childrenIn(pack: Fields, items: ReadonlyMap<string, Item>): Map<string, Placed[]> {
  const below = new Map<string, Placed[]>();
  for (const { associationType, originNodeURI, destinationNodeURI, sequenceNumber } of listIn(pack, 'CFAssociations')) {
    const item = items.get(idIn(originNodeURI));
    if (associationType !== 'isChildOf' || !item) continue;
    const parent = idIn(destinationNodeURI);
    const children = below.get(parent) ?? [];
    children.push({ ...item, sequence: numberOf(sequenceNumber) ?? Number.MAX_SAFE_INTEGER });
    below.set(parent, children);
  }
  for (const [parent, children] of below) below.set(parent, children.toSorted(bySequence));
  return below;
}

const bySequence = (one: Placed, other: Placed): number => one.sequence - other.sequence;

/** The levels of each item, by its identifier, the worst first. */
function levelsIn(pack: Fields): Map<string, unknown[]> {
  const criteria = listIn(pack, 'CFRubrics').flatMap((rubric) => listIn(rubric, 'CFRubricCriteria'));
  return new Map(
    criteria.map((criterion) => [
      idIn(criterion.CFItemURI),
      listOf(criterion.CFRubricCriterionLevels)
        .map(fieldsOf)
        .toSorted((one, other) => (numberOf(one.position) ?? 0) - (numberOf(other.position) ?? 0))
        .map((level) => ({
          id: wordIn(level, 'identifier'),
          passes: false,
          ...fieldsOf(fieldsOf(ownIn(criterion)?.levels)[wordIn(level, 'identifier')]),
          label: wordIn(level, 'quality'),
          description: wordIn(level, 'description'),
          ...(typeof level.score === 'number' && { score: level.score }),
        })),
    ]),
  );
}

/** What all may read of an item, by the names that Proofmark has for it. */
function saidOf({ fields, kind }: Item, text: 'title' | 'text', more?: 'directions' | 'hint'): Fields {
  return {
    ...(kind !== 'credential' && { code: wordIn(fields, 'humanCodingScheme') }),
    [text]: wordIn(fields, 'fullStatement'),
    ...(more && { [more]: wordIn(fields, 'notes') }),
  };
}

function wordIn(fields: Fields, name: string): string {
  const word = fields[name];
  return typeof word === 'string' && word !== noWords ? word : '';
}
