import { type FrameworkOutcome, type FrameworkSource, refused } from '@/lib/frameworks/format';
import { type Fields, fieldsOf, listOf, textOfValue } from '@/lib/frameworks/source/fields';
import { readJson } from '@/lib/frameworks/source/json';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { type LooseNode, linkedTree } from '@/lib/frameworks/tree/link';
import { treeNode } from '@/lib/frameworks/tree/tree';
import { linksOf, namesOf, term, textOfTerm, typesOf } from './terms';

export function readCtdlAsn(source: FrameworkSource, signal: AbortSignal): Promise<FrameworkOutcome> {
  return readJson(source, async (content) => {
    const given = listOf(content).map(fieldsOf);
    const things = given.flatMap((each) => ('@graph' in each ? listOf(each['@graph']).map(fieldsOf) : [each]));
    const framework = things.find((thing) => typesOf(thing).includes('CompetencyFramework')) ?? {};
    const competencies = things.filter((thing) => typesOf(thing).includes('Competency'));
    if (competencies.length === 0) return refused('empty');
    const language = textOfValue(listOf(term(framework, 'inLanguage'))[0]);
    const tops = new Set(namesOf(framework));
    const parents = new Parents([framework, ...competencies]);
    const loose = competencies.map((each, place) => looseCompetency(each, place, parents, language));
    const title = textOfTerm(framework, 'name', language);
    const tree = {
      format: 'ctdlAsn',
      name: namesOf(framework)[0] ?? (title || (loose[0]?.names[0] ?? '')),
      ...{ title, issuer: textOfTerm(framework, 'publisherName', language) },
      hint: textOfTerm(framework, 'description', language),
      ...linkedTree(loose, (name) => tops.has(name) || name === ''),
    };
    return draftOfTree(tree, signal);
  });
}

/** Both ends of a bond may say it: above stands the order, below what is meant where the two differ. */
class Parents {
  readonly #said = new Map<string, { name: string; order: number }>();

  constructor(things: readonly Fields[]) {
    for (const thing of things) {
      const name = namesOf(thing)[0] ?? '';
      const children = [...linksOf(thing, 'hasTopChild'), ...linksOf(thing, 'hasChild')];
      for (const [order, child] of children.entries())
        if (!this.#said.has(child)) this.#said.set(child, { name, order });
    }
  }

  of(competency: Fields): LooseNode['parents'][number][] {
    const names = namesOf(competency);
    const said = names.map((name) => this.#said.get(name)).find((each) => each !== undefined);
    const direct = linksOf(competency, 'isChildOf');
    const own = direct.length > 0 ? direct : linksOf(competency, 'isTopChildOf');
    if (own.length > 0) return own.map((name) => ({ name, order: said?.order ?? null }));
    return [said ?? { name: '', order: null }];
  }
}

function looseCompetency(competency: Fields, place: number, parents: Parents, language: string): LooseNode {
  const say = (name: string): string => textOfTerm(competency, name, language);
  const names = namesOf(competency);
  const code = textOfValue(listOf(term(competency, 'codedNotation'))[0]) || say('codedNotation') || say('listID');
  const text = say('competencyText') || say('competencyLabel') || say('name') || code;
  const label = say('competencyLabel');
  return {
    node: treeNode({
      key: textOfValue(term(competency, 'ctid')) || (names[0] ?? ''),
      ...{ code, text, label },
      hint: [label === text ? '' : label, say('comment')].filter(Boolean).join('\n'),
      from: { item: code || (names[0] ?? `competency ${place + 1}`) },
    }),
    names,
    parents: parents.of(competency),
  };
}
