import { type Cell, cellKey } from '@/lib/model/cell';
import { cleanText } from '@/lib/model/clean-text';
import type { AskedSubjects } from '@/lib/model/feedback-request';
import type { RequestId, TagId } from '@/lib/model/ids';
import { type AskedIndicator, type AskedPassage, type PackagedRequest, packageLimits } from './package';
import type { RequestDraft } from './request-draft';
import type { RequestSubjects, SubjectIndicator, SubjectPassage } from './subjects';

export interface BuiltRequest {
  request: PackagedRequest;
  /** What its parts are here. */
  subjects: AskedSubjects;
}

/**
 * What is sent for a draft: the passages and indicators that it asks about and nothing beside them, under names of their
 * own. Items whose subjects are gone are asked without them.
 *
 * @param hide puts something else in the place of words that are not to leave the device
 */
export function buildRequest(
  draft: RequestDraft,
  subjects: RequestSubjects,
  own: { id: RequestId; key: string; madeAt: number },
  hide: (text: string) => string,
): BuiltRequest {
  const asked = draft.items.filter(({ text }) => cleanText(text).trim() !== '');
  const passages = chosen(
    asked.flatMap(({ tagIds }) => tagIds),
    subjects.passages,
    (id) => id,
  );
  const cells = asked.flatMap((item) => [...item.cells, ...cellsOfPassages(item.cells, item.tagIds, passages)]);
  const indicators = chosen(cells, subjects.indicators, cellKey);
  const passageNames = named('p', [...passages.keys()]);
  const indicatorNames = named('i', [...indicators.keys()]);
  const names = <Key>(keys: readonly Key[], by: ReadonlyMap<Key, string>) => [
    ...new Set(keys.flatMap((key) => by.get(key) ?? [])),
  ];

  return {
    request: cleaned({
      ...own,
      from: cut(draft.from.trim(), packageLimits.name),
      to: cut(draft.to.trim(), packageLimits.name),
      due: draft.due || null,
      note: cut(hide(draft.note.trim()), packageLimits.text),
      indicators: [...indicators].map(([key, indicator]) => indicatorOf(nameIn(indicatorNames, key), indicator)),
      passages: [...passages].map(([id, passage]) =>
        passageOf(
          nameIn(passageNames, id),
          passage,
          names(passage.cells.map(cellKey), indicatorNames),
          draft.addresses,
          hide,
        ),
      ),
      questions: asked.map((item, place) => ({
        id: `q${place + 1}`,
        stem: item.stem,
        text: cut(hide(item.text.trim()), packageLimits.text),
        passageIds: names(item.tagIds, passageNames),
        indicatorIds: names(item.cells.map(cellKey), indicatorNames),
      })),
    }),
    subjects: {
      passages: [...passageNames].map(([tagId, reference]) => ({ reference, tagId })),
      indicators: [...indicators].map(([key, { cell }]) => ({ reference: nameIn(indicatorNames, key), cell })),
    },
  };
}

/** As a reader will have it, so that both work out the same digest. */
function cleaned<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'string' ? cleanText(each) : each));
}

/** Where an item names no indicators, the passages bring their own: they say what they are to show. */
function cellsOfPassages(
  own: readonly Cell[],
  tagIds: readonly TagId[],
  passages: ReadonlyMap<TagId, SubjectPassage>,
): Cell[] {
  return own.length > 0 ? [] : tagIds.flatMap((id) => passages.get(id)?.cells ?? []);
}

function passageOf(
  id: string,
  passage: SubjectPassage,
  indicatorIds: string[],
  withAddress: boolean,
  hide: (text: string) => string,
): AskedPassage {
  return {
    id,
    artifact: cut(hide(passage.title), packageLimits.title),
    kind: passage.kind,
    where: passage.where,
    prefix: hide(passage.prefix).slice(-packageLimits.context),
    quote: cut(hide(cleanText(passage.quote)), packageLimits.quote) || '…',
    suffix: hide(passage.suffix).slice(0, packageLimits.context),
    rationale: cut(hide(passage.rationale), packageLimits.text),
    indicatorIds,
    address: withAddress && /^https?:\/\//.test(passage.url) && passage.url.length < 1_000 ? passage.url : null,
    pictureId: null,
  };
}

function indicatorOf(id: string, { indicator, requirement, credential }: SubjectIndicator): AskedIndicator {
  return {
    id,
    code: indicator.code,
    text: cut(indicator.text, packageLimits.text),
    requirement,
    credential,
    levels: indicator.levels
      .toSorted((one, other) => one.order - other.order)
      .map((level, place) => ({
        id: `l${place + 1}`,
        label: level.label,
        description: cut(level.description, packageLimits.text),
      })),
  };
}

/** Of what there is, that which is asked about, once each and in the order of asking. */
function chosen<Wanted, Key, Subject>(
  wanted: readonly Wanted[],
  there: ReadonlyMap<Key, Subject>,
  keyOf: (wanted: Wanted) => Key,
): Map<Key, Subject> {
  const found = wanted.flatMap((each): [Key, Subject][] => {
    const subject = there.get(keyOf(each));
    return subject ? [[keyOf(each), subject]] : [];
  });
  return new Map([...new Map(found)].slice(0, packageLimits.items));
}

const named = <Key>(letter: string, keys: readonly Key[]): Map<Key, string> =>
  new Map(keys.map((key, place) => [key, `${letter}${place + 1}`]));

const nameIn = <Key>(names: ReadonlyMap<Key, string>, key: Key): string => names.get(key) ?? '';

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
