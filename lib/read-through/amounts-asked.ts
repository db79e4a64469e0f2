import type { Span } from '@/lib/model/asked-for';
import type { Requirement } from '@/lib/model/requirement';
import { type Amount, amountOf, sumOf, sumOfSome } from './amount';
import type { CredentialPart, ProgramParts } from './program-parts';
import { askedIn } from './requirement-parts';

/** What is counted over a whole program; null where nothing says how much. */
export interface AmountsAsked {
  words: Amount | null;
  pages: Amount | null;
  seconds: Amount | null;
}

/**
 * How much is to be written and recorded for a whole program: of what says how long it is to be, and with regard to what
 * may be chosen.
 */
export function amountsAsked(parts: ProgramParts): AmountsAsked {
  return {
    words: inProgram(parts, wordsOf),
    pages: inProgram(parts, ({ limits }) => said(limits?.pages)),
    seconds: inProgram(parts, ({ limits }) => said(limits?.seconds)),
  };
}

type Measure = (requirement: Requirement) => Amount | null;

const said = (span: Span | undefined): Amount | null =>
  span && (span.least !== undefined || span.most !== undefined) ? amountOf(span) : null;

/** Where the whole has a length, those of its questions are within that. */
const wordsOf: Measure = ({ limits, prompts }) =>
  said(limits?.words) ?? sumOf((prompts ?? []).flatMap(({ words }) => said(words) ?? []));

function inProgram({ program: { rule }, credentials }: ProgramParts, measure: Measure): Amount | null {
  const asked = credentials.filter(({ credential }) => !credential.retired).map((part) => inCredential(part, measure));
  return sumOfSome(asked, rule.type === 'choose' ? rule.count : asked.length);
}

/** A requirement of several choices is counted with the first. */
function inCredential(part: CredentialPart, measure: Measure): Amount | null {
  const byChoice = Map.groupBy(askedIn(part), ({ choice }) => choice);
  const amounts = [...byChoice].flatMap(([choice, own]) => {
    const each = own.map(({ requirement }) => measure(requirement));
    return sumOfSome(each, choice?.count ?? each.length) ?? [];
  });
  return sumOf(amounts);
}
