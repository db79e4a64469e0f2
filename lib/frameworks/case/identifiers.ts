import { uuidOfName } from '@/lib/frameworks/tree/named-id';
import type { Provenance } from '@/lib/model/provenance';

/** As CASE asks for them: in small letters, of versions 1 to 5. */
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** What goes by an identifier of its own in CASE. */
export interface Named {
  id: string;
  provenance?: Provenance;
}

/** How CASE names a thing. */
export interface CaseName {
  identifier: string;
  uri: string;
}

/**
 * Identifiers for what is written: what came from CASE keeps its own, a UUID stays as it is, and of all else the
 * identifier follows from the id. None is given twice.
 */
export class CaseNames {
  readonly #program: string;
  readonly #taken = new Set<string>();

  /** @param program the id of the program, since other ids are told apart only within it */
  constructor(program: string) {
    this.#program = program;
  }

  next(kind: string, { id, provenance }: Named): CaseName {
    const origin = provenance?.format === 'case' ? provenance : null;
    const own = [origin?.identifier, id].map((each) => each?.toLowerCase() ?? '').find((each) => uuid.test(each));
    const identifier = own === undefined || this.#taken.has(own) ? this.#named(kind, id) : own;
    this.#taken.add(identifier);
    const address = own === identifier ? origin?.address : undefined;
    return { identifier, uri: address !== undefined && isAddress(address) ? address : `urn:uuid:${identifier}` };
  }

  #named(kind: string, id: string): string {
    for (let count = 0; ; count++) {
      const name = uuidOfName(JSON.stringify(['case', this.#program, kind, id, count]));
      if (!this.#taken.has(name)) return name;
    }
  }
}

/** Only letters that stand in addresses as they are, so that every reader agrees that it is one. */
const isAddress = (text: string): boolean => /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(text) && URL.canParse(text);
