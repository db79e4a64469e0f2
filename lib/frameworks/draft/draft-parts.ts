import { limits } from '@/lib/model/limits';
import type { DraftChild, DraftGroup, DraftIndicator, DraftRequirement, DraftTree } from './draft';

/** An indicator with the groups around it, from the outside. */
export interface Placed {
  indicator: DraftIndicator;
  around: readonly DraftGroup[];
}

/** A requirement, or as much of one as a credential holds. */
export interface RequirementPart {
  requirement: DraftRequirement;
  /** Which piece of it, from 1. */
  piece: number;
  placed: Placed[];
}

/** Requirements, in their order, that one credential holds together: neighbours, as many as fit. */
export function partsOf(tree: DraftTree): RequirementPart[][] {
  const credentials: RequirementPart[][] = [[]];
  let room: number = limits.indicators;
  for (const part of tree.requirements.flatMap(piecesOf)) {
    if (part.placed.length > room && credentials.at(-1)?.length) {
      credentials.push([]);
      room = limits.indicators;
    }
    credentials.at(-1)?.push(part);
    room -= part.placed.length;
  }
  return credentials;
}

function piecesOf(requirement: DraftRequirement): RequirementPart[] {
  const all = flat(requirement.children);
  const pieces: RequirementPart[] = [];
  for (let at = 0; at === 0 || at < all.length; at += limits.indicators) {
    pieces.push({ requirement, piece: pieces.length + 1, placed: all.slice(at, at + limits.indicators) });
  }
  return pieces;
}

function flat(children: readonly DraftChild[]): Placed[] {
  const placed: Placed[] = [];
  const walk = (each: readonly DraftChild[], around: readonly DraftGroup[]): void => {
    for (const child of each) {
      if (child.kind === 'indicator') placed.push({ indicator: child, around });
      else walk(child.children, [...around, child]);
    }
  };
  walk(children, []);
  return placed;
}
