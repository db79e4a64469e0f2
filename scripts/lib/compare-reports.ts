import { type Element, parseOutline } from './parse-outline.ts';

/** What is in one of two reports and not in the other. */
export interface Difference {
  about: string;
  onlyLive: string[];
  onlyReplica: string[];
}

/** The lines of a report by the name of the section that they are in. */
function sectionsOf(report: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of report.split(/\r?\n/)) {
    const [, name] = /^\[([a-z ]+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      lines = [];
      sections.set(name, lines);
    } else if (line !== '') lines.push(line);
  }
  if (!sections.has('outline')) throw new Error('This is no report of the structure of a Google Doc.');
  return sections;
}

/** In what two reports differ: not in numbers, which no two documents share, but in what there is and of which kind. */
export function differences(live: string, replica: string): Difference[] {
  const [one, other] = [sectionsOf(live), sectionsOf(replica)];
  const linesOf = (name: string) => [one.get(name) ?? [], other.get(name) ?? []] as const;
  const [elements, others] = linesOf('outline').map(parseOutline) as [Element[], Element[]];
  const compared = [
    difference('selectors that are found', ...bothOf(linesOf('selectors'), foundSelectors)),
    difference('elements', elements.map(named), others.map(named)),
    difference('classes', elements.flatMap(classesOf), others.flatMap(classesOf)),
    difference('attributes', elements.flatMap(attributesOf), others.flatMap(attributesOf)),
    difference('which element is in which', elements.flatMap(nestingOf), others.flatMap(nestingOf)),
    ...['page world', 'routes', 'exports', 'surroundings', 'pages', 'labels', 'selection'].map((name) =>
      difference(name, ...bothOf(linesOf(name), withoutNumbers)),
    ),
  ];
  return compared.filter(({ onlyLive, onlyReplica }) => onlyLive.length + onlyReplica.length > 0);
}

type Lines = readonly string[];

const bothOf = ([one, other]: readonly [Lines, Lines], read: (lines: Lines) => string[]): [string[], string[]] => [
  read(one),
  read(other),
];

function difference(about: string, live: Lines, replica: Lines): Difference {
  const [one, other] = [new Set(live), new Set(replica)];
  const lacking = (all: Set<string>, from: Set<string>) => [...all].filter((each) => !from.has(each)).sort();
  return { about, onlyLive: lacking(one, other), onlyReplica: lacking(other, one) };
}

/** What was not looked for, for want of time, is on neither side. */
function foundSelectors(lines: Lines): string[] {
  return lines.flatMap((line) => {
    const [count = '', selector = ''] = line.split('\t');
    return Number(count) > 0 ? [selector] : [];
  });
}

/** Codes of signs and names of parts stay, amounts do not; and what there are none of is as if it were not said. */
function withoutNumbers(lines: Lines): string[] {
  return lines
    .filter((line) => !/: 0$/.test(line))
    .map((line) =>
      line
        .replace(/\bx+\b/g, 'x')
        .replace(/-?\d+x\d+/g, 'NxN')
        .replace(/(?<![+\w#.])-?\d+(?:\.\d+)?/g, 'N'),
    );
}

/** Crossed out names say only that there is one. */
const isCrossedOut = (name: string): boolean => !/[a-wyz]/i.test(name);
const known = (names: Lines): Lines => names.map((name) => (isCrossedOut(name) ? '\u2026' : name));

const named = ({ name, id, classes }: Element): string =>
  [...known([name]), ...(id ? [`#${known([id])}`] : []), ...known(classes.toSorted()).map((each) => `.${each}`)].join(
    '',
  );

const classesOf = ({ classes }: Element): string[] => classes.filter((name) => !isCrossedOut(name));
const attributesOf = ({ name, attributes }: Element): string[] =>
  known(attributes).map((attribute) => `${known([name])} ${attribute}`);
const nestingOf = (element: Element): string[] =>
  element.parent ? [`${named(element.parent)} > ${element.place}${named(element)}`] : [];
