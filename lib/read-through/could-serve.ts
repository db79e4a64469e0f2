import type { Choice } from '@/lib/model/credential';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { ProgramParts, RequirementPart } from './program-parts';
import { askedIndicators, askedRequirements } from './requirement-parts';
import { sameText } from './same-text';
import { titlePhrases } from './title-phrases';

/** Requirements that one artifact could serve, and what they have in common. */
export interface CouldServe {
  requirements: Requirement[];
  /** That all of them ask for, as they stand under the first. */
  indicators: Indicator[];
  /** What their titles call what is to be handed in, such as "lesson plan". */
  things: string[];
}

/**
 * Where one artifact could serve several requirements: they ask for the same indicators, or for what goes by the same
 * name. No more than a hint, since neither says that one thing is enough for all. Left out are what is written for the
 * submission alone, options of which only one is asked for, and what its issuer does not let serve another credential.
 */
export function couldServe(parts: ProgramParts): CouldServe[] {
  const artifacts = askedRequirements(parts).filter(({ requirement }) => requirement.kind === 'artifact');
  const found = new Map<string, CouldServe & { choices: (Choice | null)[] }>();
  const at = (own: readonly RequirementPart[]) => {
    const key = own.map(({ requirement }) => requirement.id).join(' ');
    const known = found.get(key) ?? {
      requirements: own.map(({ requirement }) => requirement),
      choices: own.map(({ choice }) => choice),
      indicators: [],
      things: [],
    };
    found.set(key, known);
    return known;
  };
  for (const holders of sharing(artifacts, indicatorsByText).values()) {
    for (const own of allowed([...holders.keys()])) {
      const indicator = holders.get(own[0]);
      if (indicator) at(own).indicators.push(indicator);
    }
  }
  for (const [phrase, holders] of sharing(artifacts, phrasesOf)) {
    for (const own of allowed([...holders.keys()])) {
      const known = at(own);
      if (known.things.some((thing) => thing.includes(phrase))) continue;
      known.things = [...known.things.filter((thing) => !phrase.includes(thing)), phrase];
    }
  }
  return [...found.values()]
    .filter(({ choices }) => !isEitherOr(choices))
    .map(({ choices: _, ...each }) => each)
    .sort((one, other) => other.indicators.length - one.indicators.length);
}

type Holders<Value> = Map<RequirementPart, Value>;

/** What at least two of them have, each with those that have it. */
function sharing<Value>(
  parts: readonly RequirementPart[],
  of: (part: RequirementPart) => Iterable<readonly [string, Value]>,
): Map<string, Holders<Value>> {
  const all = new Map<string, Holders<Value>>();
  for (const part of parts) {
    for (const [key, value] of of(part)) {
      const holders: Holders<Value> = all.get(key) ?? new Map();
      all.set(key, holders.set(part, value));
    }
  }
  return new Map([...all].filter(([, holders]) => holders.size > 1));
}

const indicatorsByText = (part: RequirementPart): [string, Indicator][] =>
  askedIndicators(part).map((indicator) => [sameText(indicator.text) || indicator.id, indicator]);

const phrasesOf = ({ requirement }: RequirementPart): [string, true][] =>
  [...titlePhrases(requirement.title)].map((phrase) => [phrase, true]);

type Several = readonly [RequirementPart, RequirementPart, ...RequirementPart[]];

/** Without what may serve its own credential alone; that is told for itself, credential by credential. */
function allowed(parts: readonly RequirementPart[]): Several[] {
  const kept = parts.filter(({ requirement }) => requirement.reusable !== false);
  const byCredential = [...Map.groupBy(parts, ({ requirement }) => requirement.credentialId).values()];
  const alone = byCredential.filter((own) => own.some((part) => !kept.includes(part)));
  if (byCredential.length === 1) return several([parts]);
  return several([kept, ...alone]);
}

const several = (all: readonly (readonly RequirementPart[])[]): Several[] =>
  all.flatMap(([first, second, ...rest]): Several[] => (first && second ? [[first, second, ...rest]] : []));

const isEitherOr = ([first, ...rest]: readonly (Choice | null)[]): boolean =>
  first?.count === 1 && rest.every((choice) => choice === first);
