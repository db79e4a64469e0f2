import type { Framework } from '@/lib/model/framework';
import { formatName, type ProgramFile } from './program-file';

/** As text that can be read and written by hand. When things were made here is not in it. */
export function programFileText({ program, credentials, requirements, indicators }: Framework): string {
  const { id, title, kind, rule } = program;
  const file: ProgramFile = {
    format: formatName,
    version: 1,
    program: {
      ...{ id, title, kind, rule },
      credentials: inOrder(credentials).map((credential) => ({
        ...{ id: credential.id, title: credential.title, issuer: credential.issuer, choices: credential.choices },
        indicators: inOrder(indicators.filter(isOf(credential))).map(({ id, code, text, hint, levels }) => ({
          ...{ id, code, text, hint },
          levels: inOrder(levels).map(({ order: _, ...level }) => level),
        })),
        requirements: inOrder(requirements.filter(isOf(credential))).map(
          ({ id, code, title, directions, kind, demand, checks, indicatorIds }) => {
            return { id, code, title, directions, kind, demand, checks, indicatorIds };
          },
        ),
      })),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const inOrder = <Each extends { order: number }>(these: readonly Each[]): Each[] =>
  these.toSorted((one, other) => one.order - other.order);

const isOf =
  ({ id }: { id: string }) =>
  ({ credentialId }: { credentialId: string }): boolean =>
    credentialId === id;
