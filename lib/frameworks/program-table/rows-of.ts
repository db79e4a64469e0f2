import type { WrittenCredential, WrittenIndicator, WrittenRequirement } from '@/lib/frameworks/proofmark/program-file';
import { writtenProgram } from '@/lib/frameworks/proofmark/write';
import type { Framework } from '@/lib/model/framework';
import { emptyRow, type ProgramRow } from './row';

/** A program as rows, in the order in which it is shown. */
export function rowsOf(framework: Framework): ProgramRow[] {
  const { title: program, credentials } = writtenProgram(framework);
  return credentials.flatMap((credential) => {
    const around = { ...emptyRow, program, credential: credential.title, issuer: credential.issuer };
    const shown = new Set(credential.requirements.flatMap(({ indicatorIds }) => indicatorIds));
    const alone = credential.indicators.filter(({ id }) => !shown.has(id));
    return [
      ...credential.requirements.flatMap((requirement) => rowsOfRequirement(requirement, credential, around)),
      ...alone.map((indicator) => ({ ...around, ...saidOf(indicator) })),
    ];
  });
}

function rowsOfRequirement(
  { code, title, directions, checks, indicatorIds, groups = [] }: WrittenRequirement,
  { indicators }: WrittenCredential,
  around: ProgramRow,
): ProgramRow[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const asked = { directions, checks: checks.map(({ text }) => text.replaceAll('\n', ' ')).join('\n') };
  const rows = indicatorIds.flatMap((id) => {
    const indicator = known.get(id);
    const group = groups.find((each) => each.indicatorIds.includes(id));
    return indicator ? [{ ...saidOf(indicator), groupCode: group?.code ?? '', group: group?.title ?? '' }] : [];
  });
  const [first, ...others] = rows.length > 0 ? rows : [{}];
  return [{ ...first, ...asked }, ...others].map((row) => ({
    ...around,
    ...{ requirementCode: code, requirement: title },
    ...row,
  }));
}

const saidOf = ({ code, text, hint, levels }: WrittenIndicator) => ({
  ...{ code, indicator: text, hint },
  levels: levels.map(({ label, score = null, passes, description }, place) => ({
    ...{ place: place + 1, label, score, passes, description },
  })),
});
