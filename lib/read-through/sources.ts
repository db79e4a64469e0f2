import type { Provenance } from '@/lib/model/provenance';
import type { ProgramParts } from './program-parts';

/** Where a part of a program came from, and what the person knows that part by. */
export interface SourceOfPart {
  name: string;
  provenance: Provenance;
}

/** Where each part came from that says so, in the order of the page. */
export function sourcesOf({ program, credentials }: ProgramParts): SourceOfPart[] {
  const all = [
    named(program.title, program),
    ...credentials.flatMap(({ credential, requirements, unasked }) => [
      named(credential.title, credential),
      ...requirements.flatMap(({ requirement, sections }) => [
        named(requirement.code || requirement.title, requirement),
        ...sections
          .flatMap(({ indicators }) => indicators)
          .filter(({ readUnder }) => readUnder === null)
          .map(({ indicator }) => named(indicator.code, indicator)),
      ]),
      ...unasked.map(({ indicator }) => named(indicator.code, indicator)),
    ]),
  ];
  return all.flatMap(({ name, provenance }) => (provenance ? [{ name, provenance }] : []));
}

const named = (name: string, { provenance }: { provenance?: Provenance }) => ({ name, provenance });
