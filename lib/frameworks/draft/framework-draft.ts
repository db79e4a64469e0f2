import type { IndicatorGroup } from '@/lib/model/asked-for';
import { cleanText } from '@/lib/model/clean-text';
import { startOfText } from '@/lib/model/cut-text';
import type { FrameworkDraft } from '@/lib/model/framework';
import type {
  CheckId,
  CredentialId,
  GroupId,
  IndicatorId,
  LevelId,
  ProgramId,
  PromptId,
  RequirementId,
} from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { askedIn } from './asked-in';
import type { DraftChild, DraftGroup, DraftIndicator, DraftTree } from './draft';

/** What did not fit, by how many. */
export interface DraftLosses {
  indicators: number;
  shortened: number;
}

/**
 * The draft as a program of one credential. Ids follow from the source, the path and the text: the same document gives the
 * same ids. Groups within groups are one, with all of their titles.
 *
 * @param source what names the document wherever it is read, such as its address
 */
export function frameworkDraftOf(tree: DraftTree, source: string): { draft: FrameworkDraft; losses: DraftLosses } {
  const losses: DraftLosses = { indicators: 0, shortened: 0 };
  const cut = (text: string, longest: number): string => {
    const clean = cleanText(text).trim();
    if (clean.length > longest) losses.shortened++;
    return startOfText(clean, longest);
  };
  const known = new Map<string, number>();
  const idOf = (...path: string[]): string => {
    const name = digest([source, ...path].join('\u0000'));
    const count = (known.get(name) ?? 0) + 1;
    known.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
  const programId = idOf('program') as ProgramId;
  const credentialId = idOf('credential') as CredentialId;
  const title = cut(tree.title, limits.title);
  const requirements: FrameworkDraft['requirements'] = [];
  const indicators: FrameworkDraft['indicators'] = [];
  for (const [order, requirement] of tree.requirements.entries()) {
    const path = [requirement.code, requirement.title];
    const ids: IndicatorId[] = [];
    const groups = new Map<string, IndicatorGroup>();
    for (const { indicator, around } of flat(requirement.children)) {
      if (indicators.length >= limits.indicators) {
        losses.indicators++;
        continue;
      }
      const titles = around.map(({ title }) => title);
      const id = idOf('indicator', ...path, ...titles, indicator.text) as IndicatorId;
      const place = ids.push(id);
      const inner = around.at(-1);
      if (inner) {
        const group = groups.get(inner.key) ?? {
          id: idOf('group', ...path, ...titles) as GroupId,
          code: cut(inner.code, limits.code),
          title: cut(titles.join(' › '), limits.title),
          indicatorIds: [],
        };
        groups.set(inner.key, group);
        group.indicatorIds.push(id);
      }
      indicators.push({
        ...{ id, credentialId, order: indicators.length },
        code: cut(indicator.code, limits.code) || `${order + 1}.${place}`,
        text: cut(indicator.text, limits.description),
        hint: cut(indicator.hint, limits.description),
        levels: indicator.levels.slice(0, limits.levels).map((level, at) => ({
          id: idOf('level', id, level.label) as LevelId,
          label: cut(level.label, limits.label),
          order: at,
          passes: level.passes,
          description: cut(level.description, limits.description),
          ...(level.score !== null && { score: level.score }),
        })),
      });
    }
    requirements.push({
      ...{ id: idOf('requirement', ...path) as RequirementId, credentialId, order, kind: requirement.is },
      code: cut(requirement.code, limits.code),
      title: cut(requirement.title, limits.title),
      directions: cut(requirement.directions.map(({ text }) => text).join('\n'), limits.description),
      demand: 'rationale',
      checks: requirement.checks.slice(0, limits.checks).map(({ text }) => ({
        id: idOf('check', ...path, text) as CheckId,
        text: cut(text, limits.description),
      })),
      indicatorIds: ids,
      ...(groups.size > 0 && { groups: [...groups.values()].slice(0, limits.groups) }),
      ...askedIn(requirement, (text) => ({
        id: idOf('prompt', ...path, text) as PromptId,
        text: cut(text, limits.description),
      })),
    });
  }
  return {
    draft: {
      program: {
        id: programId,
        title,
        kind: 'stack',
        rule: { type: 'all' },
        credentialIds: [credentialId],
        source: 'own',
      },
      credentials: [{ id: credentialId, programId, title, issuer: '', order: 0, choices: [] }],
      requirements,
      indicators,
    },
    losses,
  };
}

/** Indicators with the groups around them, from the outside. */
function flat(
  children: readonly DraftChild[],
  around: DraftGroup[] = [],
): { indicator: DraftIndicator; around: DraftGroup[] }[] {
  return children.flatMap((child) =>
    child.kind === 'indicator' ? [{ indicator: child, around }] : flat(child.children, [...around, child]),
  );
}

/** FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): short, the same everywhere, and nothing rests on its secrecy. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
