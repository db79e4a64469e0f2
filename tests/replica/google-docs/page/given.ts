import type { ReplicaDocument } from '../document.ts';
import type { Variant } from '../variant.ts';

/** What the server puts into the page. */
export interface Given {
  document: ReplicaDocument;
  variant: Variant;
  tabId: string;
}

export const given = JSON.parse(document.getElementById('given')?.textContent ?? '{}') as Given;
export const { variant } = given;
