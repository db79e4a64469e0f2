import { formatName, formatVersion } from '@/lib/frameworks/proofmark/program-file';
import { readProgram } from '@/lib/frameworks/proofmark/read';
import { NamedIds } from '@/lib/frameworks/tree/named-id';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { ProgramRow } from './row';

/**
 * The program that rows say. Ids follow from the names of things: the same table, edited, brings up to date what came from
 * it. Null where it is none that can be kept.
 */
export function draftOfRows(rows: readonly ProgramRow[]): FrameworkDraft | null {
  const title = rows[0]?.program ?? '';
  const ids = new NamedIds(`table:${title}`);
  const outcome = readProgram({
    format: formatName,
    version: formatVersion,
    program: {
      ...{ id: ids.next('program', ''), title, kind: 'stack', rule: { type: 'all' } },
      credentials: grouped(rows, ({ credential }) => credential).map((own) => credentialOf(own, ids)),
    },
  });
  return outcome.outcome === 'read' ? outcome.draft : null;
}

type Some<Each> = [Each, ...Each[]];

/** What has the same key together, each where the first of it stands. */
function grouped<Each>(list: readonly Each[], keyOf: (each: Each) => string): Some<Each>[] {
  const groups = new Map<string, Some<Each>>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}

/** Rows that say the same of an indicator are of one, which stands under several requirements. */
const signOf = ({ code, indicator, hint, levels }: ProgramRow): string =>
  JSON.stringify([code, indicator, hint, levels]);

function credentialOf(rows: Some<ProgramRow>, ids: NamedIds) {
  const [{ credential, issuer }] = rows;
  const idOf = (kind: string, ...names: string[]): string => ids.next(kind, JSON.stringify([credential, ...names]));
  const said = rows.filter(({ code, indicator }) => `${code}${indicator}` !== '');
  const indicators = grouped(said, signOf).map(([row], place) => {
    const { code, indicator: text, hint, levels } = row;
    const id = idOf('indicator', code || text);
    return { row, indicator: { id, code: code || String(place + 1), text, hint, levels: levelsOf(levels, id, idOf) } };
  });
  const known = new Map(indicators.map(({ row, indicator }) => [signOf(row), indicator.id]));
  const idsOf = (some: readonly ProgramRow[]): string[] => [
    ...new Set(some.flatMap((row) => known.get(signOf(row)) ?? [])),
  ];
  const asked = rows.filter(({ requirementCode, requirement }) => `${requirementCode}${requirement}` !== '');
  const requirements = grouped(asked, (row) => JSON.stringify([row.requirementCode, row.requirement])).map((own) => {
    const [{ requirementCode: code, requirement: title, directions, checks }] = own;
    const within = own.filter(({ groupCode, group }) => `${groupCode}${group}` !== '');
    const groups = grouped(within, (row) => JSON.stringify([row.groupCode, row.group])).map((some) => {
      const [{ groupCode, group }] = some;
      const name = idOf('group', code, title, groupCode, group);
      return { id: name, code: groupCode, title: group, indicatorIds: idsOf(some) };
    });
    return {
      ...{ id: idOf('requirement', code, title), code, title, directions, kind: 'artifact', demand: 'rationale' },
      checks: checks
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => ({ id: idOf('check', code, title, text), text })),
      indicatorIds: idsOf(own),
      ...(groups.length > 0 && { groups }),
    };
  });
  const own = indicators.map(({ indicator }) => indicator);
  return { id: idOf('credential'), title: credential, issuer, choices: [], indicators: own, requirements };
}

const levelsOf = (levels: ProgramRow['levels'], of: string, idOf: (kind: string, ...names: string[]) => string) =>
  levels.map(({ label, score, passes, description }) => ({
    ...{ id: idOf('level', of, label), label, passes, description },
    ...(score !== null && { score }),
  }));
