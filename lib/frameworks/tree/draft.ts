import { type FrameworkOutcome, type FrameworkRemark, refused } from '@/lib/frameworks/format';
import { shortenedText } from '@/lib/model/cut-text';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { CredentialId, IndicatorId, LevelId, ProgramId, RequirementId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { Pacer } from '@/lib/model/pacer';
import type { Provenance } from '@/lib/model/provenance';
import { Fitting } from './fitting';
import { NamedIds } from './named-id';
import { type Part, partsOf, type Section, sectionsOf } from './sections';
import type { CompetencyTree, TreeNode } from './tree';

/** Of each kind: whoever reads them has understood by then. */
const mostRemarks = 100;

/**
 * What a tree is as a program: `sectionsOf` says which of its levels becomes what, `partsOf` what becomes of more than a
 * credential holds. Ids follow from what things go by in the source.
 */
export async function draftOfTree(tree: CompetencyTree, signal: AbortSignal): Promise<FrameworkOutcome> {
  const sections = sectionsOf(tree);
  if ('tooMuchAt' in sections) return refused('tooLarge', sections.tooMuchAt);
  if (!sections.some(({ leaves }) => leaves.length > 0)) return refused('empty');
  const parts = partsOf(sections);
  if (parts.length > limits.credentials) return refused('tooLarge');
  return new Drafting(tree).outcome(parts, signal);
}

class Drafting {
  readonly #tree: CompetencyTree;
  readonly #key: string;
  readonly #ids: NamedIds;
  readonly #pacer = new Pacer();
  readonly #remarks: FrameworkRemark[];
  readonly #fitting: Fitting;
  /** Nodes of which what they say beside their name is said already. */
  readonly #explained = new Set<TreeNode>();
  readonly #draft: FrameworkDraft;
  #isTreeExplained = false;

  constructor(tree: CompetencyTree) {
    this.#tree = tree;
    this.#key = `${tree.format}:${tree.name}`;
    this.#ids = new NamedIds(this.#key);
    this.#remarks = [...tree.remarks];
    this.#fitting = new Fitting((place) => this.#remarks.push({ kind: 'shortened', place }));
    const first = tree.children[0];
    const title = this.#fitting.title(tree.title || first?.label || first?.text || '');
    const id = this.#ids.next('program', '') as ProgramId;
    this.#draft = {
      program: {
        ...{ id, title, kind: 'bundle', rule: { type: 'all' }, credentialIds: [], source: 'own' },
        ...this.#origin(tree.name, tree.address),
      },
      ...{ credentials: [], requirements: [], indicators: [] },
    };
  }

  async outcome(parts: readonly Part[], signal: AbortSignal): Promise<FrameworkOutcome> {
    const { program, credentials } = this.#draft;
    for (const part of parts) {
      const { branch, piece } = part;
      const id = this.#ids.next('credential', branch ? nameOf(branch) : '') as CredentialId;
      const title = branch ? this.#fitting.title(branch.text) : program.title;
      credentials.push({
        ...{ id, programId: program.id, order: credentials.length, choices: [] },
        title: piece === 1 ? title : `${this.#fitting.within(title, limits.title - 10)} (${piece})`,
        issuer: this.#fitting.title(this.#tree.issuer),
      });
      program.credentialIds.push(id);
      if (parts.length > 1 && branch) this.#remarks.push({ kind: 'split', place: branch.from });
      await this.#fill(id, part, signal);
    }
    return { outcome: 'read', draft: this.#draft, remarks: fewOf(this.#remarks) };
  }

  async #fill(credentialId: CredentialId, { sections, depth }: Part, signal: AbortSignal): Promise<void> {
    const { requirements } = this.#draft;
    const known = new Map<TreeNode, IndicatorId>();
    for (const [order, section] of sections.entries()) {
      await this.#pacer.turn();
      signal.throwIfAborted();
      const node = section.path.at(-1);
      requirements.push({
        id: this.#ids.next('requirement', node ? nameOf(node) : '') as RequirementId,
        ...{ credentialId, order, kind: 'artifact', demand: 'label', checks: [] },
        code: this.#fitting.code(node?.code ?? '') || String(order + 1),
        title: this.#titleOf(section, depth),
        directions: this.#directionsOf(section),
        indicatorIds: [],
        ...(node && this.#origin(node.key, node.address)),
      });
    }
    await this.#addLeaves(credentialId, sections, known, signal);
  }

  async #addLeaves(
    credentialId: CredentialId,
    sections: readonly Section[],
    known: Map<TreeNode, IndicatorId>,
    signal: AbortSignal,
  ): Promise<void> {
    const { requirements, indicators } = this.#draft;
    const first = requirements.length - sections.length;
    for (const { leaf, section } of inReadingOrder(sections)) {
      await this.#pacer.turn();
      signal.throwIfAborted();
      const requirement = requirements[first + section];
      const id = known.get(leaf) ?? (this.#ids.next('indicator', nameOf(leaf)) as IndicatorId);
      if (!requirement?.indicatorIds.includes(id)) requirement?.indicatorIds.push(id);
      if (known.has(leaf)) continue;
      indicators.push({
        ...{ id, credentialId, order: known.size },
        code: this.#fitting.code(leaf.code) || String(known.size + 1),
        text: this.#fitting.description(leaf.text, leaf.from),
        hint: this.#fitting.description(leaf.hint, leaf.from),
        levels: this.#levelsOf(leaf, id),
        ...this.#origin(leaf.key, leaf.address),
      });
      known.set(leaf, id);
    }
  }

  /** Names that are too long to be kept are none. */
  #origin(identifier: string, address = ''): { provenance: Provenance } {
    const { format } = this.#tree;
    return {
      provenance: {
        format,
        ...(identifier !== '' && identifier.length <= limits.title && { identifier: this.#fitting.text(identifier) }),
        ...(address !== '' && address.length <= limits.url && { address: this.#fitting.text(address) }),
      },
    };
  }

  /** Leaves may go by the same name: what tells them apart tells their levels apart. */
  #levelsOf(leaf: TreeNode, id: IndicatorId) {
    const ids = new NamedIds(id);
    return this.#fitting.levels(leaf).map(({ key, label, description, passes, score }, order) => {
      const short = this.#fitting.within(label, limits.label);
      const whole = short === label ? description : [label, description].join('\n').trim();
      return {
        id: ids.next('level', key || label) as LevelId,
        ...{ label: short, order, passes },
        description: this.#fitting.description(whole, leaf.from),
        ...(score !== null && { score }),
      };
    });
  }

  /** Where it belongs, then its own name: of those above the short one, since they stand there again and again. */
  #titleOf({ path }: Section, depth: number): string {
    const node = path.at(-1);
    if (!node) return this.#draft.program.title;
    const above = path.slice(depth, -1).map(shortNameOf);
    const own = this.#fitting.text(node.text);
    const whole = [...above, own].join(' › ');
    return this.#fitting.title(whole.length <= limits.title ? whole : own);
  }

  /** What is said of it, and before that, where it is the first below them, what is said of those above. */
  #directionsOf({ path }: Section): string {
    const node = path.at(-1);
    const said = this.#isTreeExplained ? [] : [this.#tree.hint];
    this.#isTreeExplained = true;
    for (const each of path) {
      if (this.#explained.has(each)) continue;
      this.#explained.add(each);
      const isNamed = each === node ? each.text.length <= limits.title : shortNameOf(each) === each.text;
      if (!isNamed || (each !== node && each.hint !== '')) said.push(each.text);
      said.push(each.hint);
    }
    const from = node?.from ?? this.#tree.children[0]?.from ?? { line: 1 };
    return this.#fitting.description(said.filter((text) => text !== '').join('\n'), from);
  }
}

/** What the ids of a node follow from: what it goes by, or how it is cited, or what it says. */
const nameOf = ({ key, code, text }: TreeNode): string => key || code || text;

/** In letters: what is longer goes by its shorter name, where others stand below it. */
const shortName = 80;
const shortNameOf = ({ label, text }: TreeNode): string =>
  text.length <= shortName ? text : shortenedText(label || text, shortName);

/** A leaf beside a branch stands between what is before and below the branch, whatever requirement each is in. */
function inReadingOrder(sections: readonly Section[]): { leaf: TreeNode; section: number }[] {
  return sections
    .flatMap(({ leaves }, section) => leaves.map(({ node, place }) => ({ leaf: node, section, place })))
    .toSorted((one, other) => one.place - other.place);
}

function fewOf(remarks: readonly FrameworkRemark[]): FrameworkRemark[] {
  const counts = new Map<string, number>();
  return remarks.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostRemarks;
  });
}
