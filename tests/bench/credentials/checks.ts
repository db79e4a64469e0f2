import { type Fields, fieldsOf, listOf, numberOf, textOfValue } from '@/lib/frameworks/source/fields';
import { isSame, type Shown, wordsOf } from './shown';

/** One thing that is known of a file, and what is proposed for it. */
export interface Check {
  about: string;
  wanted: unknown;
  found: unknown;
}

type Checks = (truth: Fields, shown: Shown) => Check[];

const same = (about: string, wanted: unknown, found: unknown): Check => ({ about, wanted, found });
const holds = (about: string, isSo: boolean): Check => ({ about, wanted: true, found: isSo });

const levelsOf = ({ indicators }: Shown): number => indicators.reduce((sum, { levels }) => sum + levels.length, 0);
const branches = ({ requirements, indicators }: Shown): number => requirements.length + indicators.length;
const labelsIn = ({ indicators }: Shown, at: number): string[] =>
  (indicators[at]?.levels ?? []).map(({ label }) => label);

/** That the first and the last text stand where they do in the source, among all that is said. */
function endsIn(truth: Fields, { texts }: Shown): Check[] {
  const said = texts.filter((text) => text !== '');
  const at = (wanted: unknown): number =>
    said.findIndex((text) => text.split(/\n| › /).some((line) => isSame(line, textOfValue(wanted))));
  return [
    ...(truth.first === undefined ? [] : [holds('first is there', at(truth.first) >= 0)]),
    ...(truth.last === undefined ? [] : [holds('last is there', at(truth.last) >= at(truth.first))]),
  ];
}

/** What is counted in formats for machines. */
const ofFormat: Readonly<Record<string, Checks>> = {
  CASE: (truth, shown) => [
    same('title', truth.title, shown.draft.program.title),
    same('leaves', numberOf(truth.leaves), shown.indicators.length),
    same('levels', numberOf(truth.levels), levelsOf(shown)),
  ],
  matrix: (truth, shown) => {
    const labels = listOf(truth.statuses).flatMap((status) => Object.values(fieldsOf(status)));
    return [
      same('title', truth.name, shown.draft.program.title),
      same('standards', numberOf(truth.standards), shown.requirements.length),
      same('elements', numberOf(truth.elements), shown.indicators.length),
      same(
        'levels of each',
        true,
        shown.indicators.every(({ levels }) => levels.length === labels.length),
      ),
      same('labels', labels.toSorted(), labelsIn(shown, 0).toSorted()),
      same('first', true, isSame(shown.indicators[0]?.text.split('\n')[0], textOfValue(truth.first))),
      same('last', true, isSame(shown.indicators.at(-1)?.text.split('\n')[0], textOfValue(truth.last))),
    ];
  },
  'Moodle lpimportcsv': (truth, shown) => [
    same('competencies', numberOf(truth.competencies), branches(shown)),
    same('top level', numberOf(truth.topLevel), shown.requirements.length),
    same('labels', truth.levelLabels, labelsIn(shown, 0)),
    same(
      'levels of each',
      true,
      shown.indicators.every(({ levels }) => levels.length === numberOf(truth.levels)),
    ),
    same(
      'passing',
      truth.passing,
      shown.indicators[0]?.levels.filter(({ passes }) => passes).map(({ label }) => label),
    ),
    ...endsIn(truth, shown),
  ],
  OB3: (truth, shown) => [
    same('title', truth.name, shown.draft.program.title),
    same('results', numberOf(truth.resultDescriptions), shown.indicators.length),
    same(
      'levels of each',
      truth.rubricLevels,
      shown.indicators.map(({ levels }) => levels.length),
    ),
  ],
  'CTDL-ASN': (truth, shown) => [same('competencies', numberOf(truth.competencies), branches(shown))],
  qdc: (truth, shown) => [same('codes', numberOf(truth.codes), shown.indicators.length), ...endsIn(truth, shown)],
  'OpenSALT workbook': (truth, shown) => [
    same('title', truth.title, shown.draft.program.title),
    same('items', numberOf(truth.items), branches(shown)),
    ...endsIn(truth, shown),
  ],
};

/** What is known of documents for people. Levels are counted for each indicator, but for tables with a row a level. */
function ofDocument(truth: Fields, shown: Shown): Check[] {
  const checks: Check[] = [];
  const { requirements, indicators, perRequirement, groups } = shown;
  const add = (about: string, wanted: unknown, found: unknown): void => {
    if (wanted !== undefined && wanted !== null) checks.push(same(about, wanted, found));
  };
  add('requirements', numberOf(truth.requirements ?? truth.rubrics), requirements.length);
  add(
    'requirement titles',
    truth.requirementTitles,
    requirements.map(({ title }) => title),
  );
  add('indicators', numberOf(truth.indicators ?? truth.statements ?? truth.criteria), indicators.length);
  add('of each requirement', truth.perRequirement, perRequirement);
  add(
    'codes',
    truth.codes,
    indicators.map(({ code }) => code),
  );
  if (truth.rows !== undefined && truth.header !== undefined) {
    add('rows', (numberOf(truth.rows) ?? 0) - 1, indicators.length);
    add('levels', 0, levelsOf(shown));
  }
  const areRowsLevels = truth.statements !== undefined || truth.competences !== undefined;
  if (areRowsLevels) {
    const ends = new Set(groups.map((title) => wordsOf(title.split(' › ').at(-1) ?? '')));
    add('levels', numberOf(truth.levels), ends.size);
    add('levels of indicators', 0, levelsOf(shown));
    add('groups', (numberOf(truth.competences) ?? requirements.length) * 4, groups.length);
  } else if (truth.rubrics !== undefined) add('levels', numberOf(truth.levels), levelsOf(shown));
  else
    add(
      'levels of each',
      truth.levels === undefined ? undefined : true,
      indicators.every(({ levels }) => levels.length === numberOf(truth.levels)),
    );
  if (!areRowsLevels) addLabels(truth, shown, checks);
  if (Array.isArray(truth.levelsPerRequirement)) {
    const each = perRequirement.map((count, at) => {
      const before = perRequirement.slice(0, at).reduce((sum, other) => sum + other, 0);
      return [...new Set(indicators.slice(before, before + count).map(({ levels }) => levels.length))].join();
    });
    add('levels of each requirement', truth.levelsPerRequirement.map(String), each);
  }
  if (truth.cellsEmpty !== undefined) {
    const empty = indicators.flatMap(({ levels }) => levels).filter(({ description }) => description === '').length;
    add('cells without words', truth.cellsEmpty, empty);
  }
  for (const [name, at] of [
    ['first', 0],
    ['last', -1],
  ] as const)
    addEnd(truth[name], name, at, shown, checks);
  return checks;
}

/** Labels as the source has them, though levels stand from the worst to the best here. */
function addLabels(truth: Fields, shown: Shown, checks: Check[]): void {
  if (!Array.isArray(truth.levelLabels)) return;
  const labels = labelsIn(shown, 0);
  const isRising = truth.order !== 'best first' && truth.cellsEmpty === undefined;
  checks.push(same('level labels', truth.levelLabels, isRising ? labels : labels.toReversed()));
}

/** The first and the last indicator: its text, or its code and text, or its text and what a level of it says. */
function addEnd(wanted: unknown, name: string, at: number, shown: Shown, checks: Check[]): void {
  const indicator = shown.indicators.at(at);
  if (typeof wanted === 'string') {
    const [first] = shown.requirements;
    const titles = name === 'first' ? [first?.title, first?.code] : [];
    const levels = indicator?.levels.map(({ description }) => description) ?? [];
    const texts = [indicator?.text, indicator?.hint, ...titles, ...levels];
    checks.push(
      holds(
        name,
        texts.some((text) => text?.split('\n').some((line) => isSame(line, wanted))),
      ),
    );
    return;
  }
  for (const [place, each] of listOf(wanted).map(textOfValue).entries()) {
    if (each === '') continue;
    const texts = [
      indicator?.code,
      indicator?.text,
      ...(indicator?.levels ?? []).map(({ description }) => description),
    ];
    const isContext = place === 1 && listOf(wanted).length > 2;
    if (!isContext)
      checks.push(
        holds(
          `${name}, ${place + 1}`,
          texts.some((text) => isSame(text, each)),
        ),
      );
  }
}

/** All cells of a table without a header, in their order. */
function ofCells(truth: Fields, { indicators, draft }: Shown): Check[] {
  const wanted = listOf(truth.cells).map((row) => listOf(row).map(textOfValue).join(' '));
  const found = indicators.map(({ text, hint }) => wordsOf(`${text} ${hint}`));
  return [same('cells', wanted, found), same('requirements', 1, draft.requirements.length)];
}

/** All that can be told of a draft by what is known of its file. */
export function checksOf(truth: Fields, shown: Shown): Check[] {
  if (truth.cells !== undefined) return ofCells(truth, shown);
  const format = textOfValue(truth.format).split(':')[0] ?? '';
  const [, checks] = Object.entries(ofFormat).find(([name]) => name === format) ?? [];
  if (checks) return checks(truth, shown);
  return listOf(truth.header).includes('fullStatement') ? ofSheet(truth, shown) : ofDocument(truth, shown);
}

/** A sheet of items, which are requirements where others stand below them. */
const ofSheet: Checks = (truth, shown) => {
  const [[, first], [, last]] = [listOf(truth.first), listOf(truth.last)];
  return [same('items', (numberOf(truth.rows) ?? 0) - 1, branches(shown)), ...endsIn({ first, last }, shown)];
};
