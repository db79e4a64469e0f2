import type { Framework } from '@/lib/model/framework';
import { stampNames } from '@/lib/model/stamps';
import { formatName, formatVersion, type ProgramFile, type WrittenProgram } from './program-file';

/** As text that can be read and written by hand. When things were made here is not in it. */
export function programFileText(framework: Framework): string {
  const file: ProgramFile = { format: formatName, version: formatVersion, program: writtenProgram(framework) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A program as it is written: what belongs to something within it, and in its order. */
export function writtenProgram({ program, credentials, requirements, indicators }: Framework): WrittenProgram {
  const { credentialIds: _, source: __, ...written } = unstamped(program);
  return {
    ...written,
    credentials: inOrder(credentials).map((credential) => {
      const { programId: _, order: __, ...own } = unstamped(credential);
      return {
        ...own,
        indicators: inOrder(indicators.filter(isOf(credential))).map((indicator) => {
          const { credentialId: _, order: __, levels, ...own } = unstamped(indicator);
          return { ...own, levels: inOrder(levels).map(({ order: _, ...level }) => level) };
        }),
        requirements: inOrder(requirements.filter(isOf(credential))).map((requirement) => {
          const { credentialId: _, order: __, ...own } = unstamped(requirement);
          return own;
        }),
      };
    }),
  };
}

type Unstamped<Kept> = Omit<Kept, (typeof stampNames)[number]>;

function unstamped<Kept extends object>(kept: Kept): Unstamped<Kept> {
  const copy: Partial<Record<string, unknown>> = { ...kept };
  for (const name of stampNames) delete copy[name];
  return copy as Unstamped<Kept>;
}

const inOrder = <Each extends { order: number }>(these: readonly Each[]): Each[] =>
  these.toSorted((one, other) => one.order - other.order);

const isOf =
  ({ id }: { id: string }) =>
  ({ credentialId }: { credentialId: string }): boolean =>
    credentialId === id;
