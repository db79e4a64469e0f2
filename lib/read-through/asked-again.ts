import type { Requirement } from '@/lib/model/requirement';
import type { ProgramParts, RequirementPart } from './program-parts';
import { askedIndicators, askedRequirements } from './requirement-parts';
import { sameText } from './same-text';

type AskedKind = 'indicator' | 'prompt' | 'check';

/** Something that more than one requirement asks for. */
export interface AskedAgain {
  kind: AskedKind;
  /** As it stands where it is asked for first. */
  text: string;
  /** Codes that it goes by; of indicators alone. */
  codes: string[];
  requirements: Requirement[];
}

/** What is asked for under several requirements: the same indicator, or the same words. Indicators come first. */
export function askedAgain(parts: ProgramParts): AskedAgain[] {
  const asked = askedRequirements(parts);
  return [
    ...again('indicator', asked, (part) =>
      askedIndicators(part).map(({ id, code, text }) => ({ key: sameText(text) || id, code, text })),
    ),
    ...again('prompt', asked, ({ requirement }) => (requirement.prompts ?? []).map(plain)),
    ...again('check', asked, ({ requirement }) => requirement.checks.map(plain)),
  ];
}

interface Asked {
  key: string;
  code: string;
  text: string;
}

const plain = ({ text }: { text: string }): Asked => ({ key: sameText(text), code: '', text });

function again(kind: AskedKind, parts: readonly RequirementPart[], asks: (part: RequirementPart) => Asked[]) {
  const found = new Map<string, { text: string; codes: Set<string>; requirements: Set<Requirement> }>();
  for (const part of parts) {
    for (const { key, code, text } of asks(part)) {
      if (key === '') continue;
      const known = found.get(key) ?? { text, codes: new Set(), requirements: new Set() };
      if (code !== '') known.codes.add(code);
      known.requirements.add(part.requirement);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .filter(({ requirements }) => requirements.size > 1)
    .map(({ text, codes, requirements }): AskedAgain => {
      return { kind, text, codes: [...codes], requirements: [...requirements] };
    });
}
