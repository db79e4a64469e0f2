import { type Cell, cellKey } from '@/lib/model/cell';
import { cleanText } from '@/lib/model/clean-text';
import { endOfText, shortenedText, startOfText } from '@/lib/model/cut-text';
import { isRealDay } from '@/lib/model/day';
import type { AskedSubjects } from '@/lib/model/feedback-request';
import type { RequestId, TagId } from '@/lib/model/ids';
import { chosenCells, reasonsInOne } from '@/lib/model/tag';
import { type AskedIndicator, type AskedPassage, isWebAddress, type PackagedRequest, packageLimits } from './package';
import { hiddenInParts } from './private-details';
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
  hideIn: (text: string) => string,
): BuiltRequest {
  // What deceives is taken out first: a name must not come about by that.
  const hide = (text: string) => hideIn(cleanText(text));
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

  const codeOf = (cell: Cell) => indicators.get(cellKey(cell))?.indicator.code ?? null;

  return {
    request: cleaned({
      ...own,
      from: cut(hide(draft.from.trim()), packageLimits.name),
      to: cut(hide(draft.to.trim()), packageLimits.name),
      due: isRealDay(draft.due) ? draft.due : null,
      note: cut(hide(draft.note.trim()), packageLimits.text),
      indicators: [...indicators].map(([key, indicator]) => indicatorOf(nameIn(indicatorNames, key), indicator, hide)),
      passages: [...passages].map(([id, passage]) =>
        passageOf(
          nameIn(passageNames, id),
          passage,
          names(passage.cells.map(cellKey), indicatorNames),
          codeOf,
          draft.addresses,
          hideIn,
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
  codeOf: (cell: Cell) => string | null,
  withAddress: boolean,
  hideIn: (text: string) => string,
): AskedPassage {
  const hide = (text: string) => hideIn(cleanText(text));
  const parts = [passage.prefix, passage.quote, passage.suffix].map(cleanText);
  const [prefix = '', quote = '', suffix = ''] = hiddenInParts(parts, hideIn);
  // Of indicators that are not asked about nothing goes along.
  const askedReasons = chosenCells(passage).flatMap((cell) => {
    const code = codeOf(cell);
    return code === null ? [] : [{ code, reason: cell.reason ?? '' }];
  });
  return {
    id,
    artifact: cut(hide(passage.title), packageLimits.title),
    kind: passage.kind,
    where: cut(hide(passage.where), packageLimits.title),
    prefix: endOfText(prefix, packageLimits.context),
    quote: cut(quote, packageLimits.quote) || '…',
    suffix: startOfText(suffix, packageLimits.context),
    rationale: cut(hide(reasonsInOne(passage.rationale, askedReasons)), packageLimits.text),
    indicatorIds,
    address: withAddress ? addressOf(passage.url, hide) : null,
    pictureId: null,
  };
}

/** An address of the web, without a login in it. One that would have to be masked leads nowhere, and stays here. */
function addressOf(given: string, hide: (text: string) => string): string | null {
  const url = /^https?:\/\//i.test(given) ? URL.parse(cleanText(given)) : null;
  if (!url) return null;
  const isSecret = url.username !== '' || url.password !== '';
  url.username = '';
  url.password = '';
  const address = isSecret ? url.href : cleanText(given);
  return /^https?:\/\//.test(address) &&
    address.length <= packageLimits.title &&
    hide(address) === address &&
    isWebAddress(address)
    ? address
    : null;
}

function indicatorOf(
  id: string,
  { indicator, requirement, credential }: SubjectIndicator,
  hide: (text: string) => string,
): AskedIndicator {
  return {
    id,
    code: cut(hide(indicator.code), packageLimits.name) || '…',
    text: cut(hide(indicator.text), packageLimits.text),
    requirement: cut(hide(requirement), packageLimits.title),
    credential: cut(hide(credential), packageLimits.title),
    levels: indicator.levels
      .toSorted((one, other) => one.order - other.order)
      .slice(0, packageLimits.levels)
      .map((level, place) => ({
        id: `l${place + 1}`,
        label: cut(hide(level.label), packageLimits.name),
        description: cut(hide(level.description), packageLimits.text),
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

const cut = shortenedText;
