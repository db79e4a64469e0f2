import { ended, paced, type Steps } from '@/lib/frameworks/reading/steps';
import { NamedIds } from '@/lib/frameworks/tree/named-id';
import { aboutAnnotations } from '@/lib/frameworks/vocabulary/about-annotations';
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
import { choicesIn } from './choices-in';
import { type DraftIndicator, type DraftTree, groupsOf } from './draft';
import { type Placed, partsOf, type RequirementPart } from './draft-parts';
import { scopeOf } from './source-scope';

/** What did not fit, by how many. */
interface DraftLosses {
  /** More than a program holds at all: no part of it is to be kept. */
  indicators: number;
  shortened: number;
}

export interface MadeDraft {
  draft: FrameworkDraft;
  losses: DraftLosses;
}

/**
 * The draft as a program, of several credentials where one does not hold it. Ids follow from what tells the document from
 * others and from what each thing says, so that an edited copy has the same ids for what is the same in it. Groups within
 * groups are one, with all of their titles.
 *
 * @param source the address of the document, or the name of its file
 */
export const frameworkDraftOf = (tree: DraftTree, source: string): MadeDraft => ended(making(tree, source));

/** The same, giving way in between. Rejects where the signal has ended it. */
export const frameworkDraftPaced = (tree: DraftTree, source: string, signal: AbortSignal): Promise<MadeDraft> =>
  paced(making(tree, source), signal);

function* making(tree: DraftTree, source: string): Steps<MadeDraft> {
  const parts = partsOf(tree);
  yield;
  const drafting = new Drafting(tree, source);
  for (const [at, part] of parts.entries()) yield* drafting.addCredential(part, at, parts.length);
  const { draft, losses } = drafting;
  const isTooMuch = parts.length > limits.credentials || draft.requirements.length > limits.requirements;
  return { draft, losses: { ...losses, indicators: isTooMuch ? draft.indicators.length : 0 } };
}

class Drafting {
  readonly losses = { shortened: 0 };
  readonly draft: FrameworkDraft;
  readonly #ids: NamedIds;
  /** What indicators say that have an id by that alone. */
  readonly #said = new Set<string>();

  constructor(tree: DraftTree, source: string) {
    this.#ids = new NamedIds(scopeOf(tree.title, source));
    const id = this.#ids.next('program', '') as ProgramId;
    const title = this.#cut(tree.title, limits.title);
    this.draft = {
      program: { id, title, kind: 'stack', rule: { type: 'all' }, credentialIds: [], source: 'own' },
      ...{ credentials: [], requirements: [], indicators: [] },
    };
  }

  *addCredential(parts: readonly RequirementPart[], at: number, of: number): Steps<void> {
    const { program, credentials } = this.draft;
    const id = this.#ids.next('credential', at === 0 ? '' : String(at + 1)) as CredentialId;
    const title = of === 1 ? program.title : `${startOfText(program.title, limits.title - 10)} (${at + 1})`;
    program.credentialIds.push(id);
    const made: { part: RequirementPart; id: RequirementId }[] = [];
    let order = 0;
    for (const part of parts) {
      made.push({ part, id: yield* this.#addRequirement(part, id, made.length, order) });
      order += part.placed.length;
    }
    credentials.push({ id, programId: program.id, title, issuer: '', order: at, choices: choicesIn(made) });
  }

  *#addRequirement(
    { requirement, piece, placed }: RequirementPart,
    credentialId: CredentialId,
    order: number,
    before: number,
  ): Steps<RequirementId> {
    const name = plain(requirement.title || requirement.code);
    const id = this.#ids.next('requirement', name) as RequirementId;
    const indicatorIds: IndicatorId[] = [];
    for (const [place, each] of placed.entries()) {
      if (place % 50 === 49) yield;
      const code = this.#cut(each.indicator.code, limits.code) || `${order + 1}.${place + 1}`;
      indicatorIds.push(this.#addIndicator(each, name, { credentialId, order: before + place, code }));
    }
    const groups = this.#groupsOf(placed, indicatorIds, name);
    const isFirst = piece === 1;
    const title = isFirst ? requirement.title : `${startOfText(requirement.title, limits.title - 10)} (${piece})`;
    this.draft.requirements.push({
      ...{ id, credentialId, order, kind: requirement.is, demand: 'rationale', indicatorIds },
      code: this.#cut(requirement.code, limits.code),
      title: this.#cut(title, limits.title),
      directions: this.#cut(isFirst ? directionsOf(requirement) : '', limits.description),
      checks: (isFirst ? requirement.checks : []).slice(0, limits.checks).map(({ text }) => ({
        id: this.#ids.next('check', JSON.stringify([name, plain(text)])) as CheckId,
        text: this.#cut(text, limits.description),
      })),
      ...(groups.length > 0 && { groups }),
      ...askedIn(isFirst ? requirement : { ...requirement, prompts: [] }, (text) => ({
        id: this.#ids.next('prompt', JSON.stringify([name, plain(text)])) as PromptId,
        text: this.#cut(text, limits.description),
      })),
    });
    return id;
  }

  #addIndicator(
    { indicator, around }: Placed,
    requirement: string,
    given: { credentialId: CredentialId; order: number; code: string },
  ): IndicatorId {
    const said = plain(indicator.text);
    const path = [requirement, ...around.map(({ title }) => plain(title))];
    // What is said several times is told apart by where it stands, from the second time on.
    const id = this.#ids.next(
      'indicator',
      this.#said.has(said) ? JSON.stringify([said, ...path]) : said,
    ) as IndicatorId;
    this.#said.add(said);
    const levels = new NamedIds(id);
    this.draft.indicators.push({
      ...{ id, ...given },
      text: this.#cut(indicator.text, limits.description),
      hint: this.#cut(hintOf(indicator), limits.description),
      ...(aboutAnnotations.find(indicator.text) !== null && { isAboutAnnotations: true as const }),
      levels: indicator.levels.slice(0, limits.levels).map((level, at) => ({
        id: levels.next('level', plain(level.label)) as LevelId,
        label: this.#cut(level.label, limits.label),
        order: at,
        passes: level.passes,
        description: this.#cut(level.description, limits.description),
        ...(level.score !== null && { score: level.score }),
      })),
    });
    return id;
  }

  #groupsOf(placed: readonly Placed[], ids: readonly IndicatorId[], requirement: string): IndicatorGroup[] {
    const groups = new Map<string, IndicatorGroup>();
    for (const [at, { around }] of placed.entries()) {
      const [inner, id] = [around.at(-1), ids[at]];
      if (!inner || !id) continue;
      const titles = around.map(({ title }) => title);
      const group = groups.get(inner.key) ?? {
        id: this.#ids.next('group', JSON.stringify([requirement, ...titles.map(plain)])) as GroupId,
        code: this.#cut(around.findLast(({ code }) => code !== '')?.code ?? '', limits.code),
        title: this.#cut(titles.join(' › '), limits.title),
        indicatorIds: [],
      };
      groups.set(inner.key, group);
      group.indicatorIds.push(id);
    }
    this.losses.shortened += Math.max(0, groups.size - limits.groups);
    return [...groups.values()].slice(0, limits.groups);
  }

  #cut(text: string, longest: number): string {
    const clean = cleanText(text).trim();
    if (clean.length > longest) this.losses.shortened++;
    return startOfText(clean, longest);
  }
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What is said of it and of its groups, and checks and questions beyond what lists of them hold. */
function directionsOf({ directions, checks, prompts, children }: DraftTree['requirements'][number]): string {
  const ofGroups = groupsOf(children).flatMap(({ title, said }) => said.map(({ text }) => `${title}: ${text}`));
  const beyond = [...checks.slice(limits.checks), ...prompts.slice(limits.checks)];
  return [...directions.map(({ text }) => text), ...beyond.map(({ text }) => text), ...ofGroups].join('\n');
}

const hintOf = ({ hint, levels }: DraftIndicator): string =>
  [hint, ...levels.slice(limits.levels).map(({ label, description }) => `${label}: ${description}`)]
    .filter((text) => text !== '')
    .join('\n');
