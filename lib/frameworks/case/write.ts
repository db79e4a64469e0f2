import type { WrittenCredential, WrittenIndicator, WrittenRequirement } from '@/lib/frameworks/proofmark/program-file';
import { formatVersion } from '@/lib/frameworks/proofmark/program-file';
import { writtenProgram } from '@/lib/frameworks/proofmark/write';
import type { Framework } from '@/lib/model/framework';
import { CaseNames, type Named } from './identifiers';
import { type Changed, type Extended, extended, type Item, linkTo } from './parts';
import { type ItemKind, itemTypes, noWords } from './terms';
import { rubricOf } from './write-rubric';

/** A program as a CFPackage of CASE 1.1: what CASE has no place for stands in extensions, so that it comes back. */
export function casePackageText(framework: Framework): string {
  return `${JSON.stringify(new Packing(framework).package(), null, 2)}\n`;
}

class Packing {
  readonly #framework: Framework;
  readonly #names: CaseNames;
  readonly #items: (Item & Extended)[] = [];
  readonly #associations: Extended[] = [];
  readonly #rubrics: Extended[] = [];
  readonly #changes: ReadonlyMap<string, number>;

  constructor(framework: Framework) {
    const { program, credentials, requirements, indicators } = framework;
    this.#framework = framework;
    this.#names = new CaseNames(program.id);
    const kept = [...indicators, ...requirements, ...credentials, program];
    this.#changes = new Map(kept.map(({ id, updatedAt }) => [id, updatedAt]));
  }

  package(): Extended {
    const { credentials, title, ...program } = writtenProgram(this.#framework);
    const name = this.#names.next('program', program);
    const issuer = credentials.find((each) => each.issuer !== '')?.issuer;
    const document = {
      ...name,
      caseVersion: '1.1',
      creator: issuer || noWords,
      title: title || noWords,
      ...this.#changed(program.id),
      ...(issuer && { publisher: issuer }),
      ...extended({ ...program, version: formatVersion }),
    };
    for (const [place, credential] of credentials.entries())
      this.#addCredential(credential, { ...name, fullStatement: document.title }, place + 1);
    return {
      CFDocument: document,
      CFItems: this.#items,
      CFAssociations: this.#associations,
      ...(this.#rubrics.length > 0 && { CFRubrics: this.#rubrics }),
    };
  }

  #addCredential(
    { indicators, requirements, title, ...credential }: WrittenCredential,
    document: Item,
    place: number,
  ): void {
    const item = this.#addItem('credential', credential, { fullStatement: title || noWords }, credential);
    this.#addChild(item, document, place);
    const placed = requirements.map((requirement, at) => this.#addRequirement(requirement, item, at + 1));
    const items = new Map(indicators.map((indicator) => [indicator.id, this.#addIndicator(indicator)]));
    const shown = new Set<string>();
    for (const [at, requirement] of requirements.entries()) {
      const { requirementItem, groups } = placed[at] ?? {};
      for (const [order, id] of requirement.indicatorIds.entries()) {
        const indicator = items.get(id);
        const around = groups?.filter(({ indicatorIds }) => indicatorIds.has(id)) ?? [];
        const parents = around.length > 0 ? around.map((group) => group.item) : [requirementItem];
        for (const parent of parents) if (indicator && parent) this.#addChild(indicator, parent, order + 1);
        shown.add(id);
      }
    }
    for (const [at, { id }] of indicators.entries()) {
      const indicator = items.get(id);
      if (indicator && !shown.has(id)) this.#addChild(indicator, item, requirements.length + at + 1);
    }
    const rated = indicators.flatMap(({ id, levels }) => {
      const indicator = levels.length > 0 && items.get(id);
      return indicator ? [{ id, levels, item: indicator, changed: this.#changed(id) }] : [];
    });
    if (rated.length === 0) return;
    const changed = this.#changed(credential.id);
    this.#rubrics.push({ ...rubricOf({ id: credential.id, title: item.fullStatement, changed, rated }, this.#names) });
  }

  #addRequirement(
    { code, title, directions, indicatorIds, groups, ...rest }: WrittenRequirement,
    parent: Item,
    place: number,
  ) {
    const said = { ...coded(code), fullStatement: title || noWords, ...(directions && { notes: directions }) };
    const item = this.#addItem('requirement', rest, said, rest);
    this.#addChild(item, parent, place);
    const placed = (groups ?? []).map(({ id, code, title, indicatorIds: within }) => {
      const group = this.#addItem('group', { id }, { ...coded(code), fullStatement: title || noWords }, { id });
      const first = indicatorIds.findIndex((each) => within.includes(each));
      this.#addChild(group, item, (first < 0 ? indicatorIds.length : first) + 1);
      return { item: group, indicatorIds: new Set<string>(within) };
    });
    return { requirementItem: item, groups: placed };
  }

  #addIndicator({ code, text, hint, levels: _, ...rest }: WrittenIndicator): Item {
    const said = { ...coded(code), fullStatement: text || noWords, ...(hint && { notes: hint }) };
    return this.#addItem('indicator', rest, said, rest);
  }

  #addItem(kind: ItemKind, named: Named, said: Extended & { fullStatement: string }, more: object): Item {
    const item = {
      ...this.#names.next(kind, named),
      ...said,
      CFItemType: itemTypes[kind],
      ...this.#changed(named.id),
      ...extended({ is: kind, ...more }),
    };
    this.#items.push(item);
    return item;
  }

  #addChild(child: Item, parent: Item, sequenceNumber: number): void {
    this.#associations.push({
      ...this.#names.next('association', { id: `${child.identifier} ${parent.identifier}` }),
      associationType: 'isChildOf',
      originNodeURI: linkTo(child),
      destinationNodeURI: linkTo(parent),
      sequenceNumber,
      ...this.#changed(this.#framework.program.id),
    });
  }

  #changed(id: string): Changed {
    return { lastChangeDateTime: new Date(this.#changes.get(id) ?? 0).toISOString() };
  }
}

const coded = (code: string) => (code === '' ? {} : { humanCodingScheme: code });
