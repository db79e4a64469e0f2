import type { ReadingReport } from '@/lib/documents/reading-report';
import type { ExportAnswer } from './ask-exports';
import { crossedOut } from './crossed-out';
import type { Given, GivenRanges, GivenText, Member, PageWorld } from './page-world-look';

const owners = { none: 'not set', own: 'set by Proofmark', other: 'set by another before' } as const;

export function pageWorldText(world: PageWorld | null): string[] {
  if (!world) return ['did not answer'];
  const { flag, given, text, selection, annotations } = world;
  return [
    `flag: ${flag.kind}, ${flag.length} units, ${owners[flag.owner]}`,
    given.outcome === 'absent' ? `interface: absent, ${given.kind}` : `interface: ${givenText(given as Given)}`,
    `members: ${membersText(world.members)}`,
    ...(text ? textLines(text) : ['getText: absent']),
    ...(selection ? selectionLines(selection) : ['getSelection: absent']),
    `getAnnotations: ${annotations ? givenText(annotations) : 'absent'}`,
    ...(annotations?.members ?? []).map(
      ({ name, kind, length, items }) => `getAnnotations.${name}: ${kind}, ${length} long, of ${membersText(items)}`,
    ),
    ...world.globals.map(({ name, kind }) => `global ${name}: ${kind}`),
    `trusted types: ${world.trustedTypes}`,
  ];
}

function textLines(text: GivenText): string[] {
  return [
    `getText: ${givenText(text)}, ${text.length} units, begins with ${text.first}, ends with ${text.last}`,
    ...text.signs
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, count }) => `getText holds ${name}: ${count}`),
  ];
}

function selectionLines({ length, items, start, end, ...given }: GivenRanges): string[] {
  const range = start < 0 || end < 0 ? 'no numbers' : start > end ? 'reversed' : `${end - start} units from ${start}`;
  return [`getSelection: ${givenText(given)}, ${length} long, of ${membersText(items)}, ${range}`];
}

const givenText = ({ kind, outcome, isPromise, milliseconds }: Given): string =>
  `${kind}, ${outcome}${isPromise ? ' by a promise' : ''} in ${milliseconds} ms`;

const membersText = (members: readonly Member[]): string =>
  members.length === 0 ? 'nothing' : members.map(({ name, kind }) => `${name} ${kind}`).join(', ');

export function routesText(routes: ReadingReport | null): string[] {
  if (!routes) return ['no overlay'];
  return [
    `text: ${routes.text ?? 'none'}`,
    `selection: ${routes.selection ?? 'not asked yet'}`,
    `paintable: ${routes.paintable ? 'yes' : 'no'}`,
    ...routes.tries.map(
      ({ route, outcome, milliseconds }) => `try: ${safeRoute(route)}: ${outcome} in ${Math.round(milliseconds)} ms`,
    ),
  ];
}

/** The overlay's own words, which are few. */
const safeRoute = (route: string): string => (/^[a-z]+: [a-z, ]{1,40}$/.test(route) ? route : crossedOut(route, 60));

export function exportsText(answers: readonly ExportAnswer[] | null): string[] {
  if (!answers) return ['not asked'];
  return answers.map(({ format, outcome, ...answer }) =>
    [
      `${format}: ${outcome}, ${answer.status}, ${answer.type || 'no type'}, ${answer.bytes} bytes`,
      ...(answer.startsWithMark ? ['begins with a byte order mark'] : []),
      ...(answer.isRedirected ? ['redirected'] : []),
      `in ${answer.milliseconds} ms`,
    ].join(', '),
  );
}
