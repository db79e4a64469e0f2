import type { CaseName } from './identifiers';
import { extensionName } from './terms';

/** What a CFItem has at least; the document is linked to like one. */
export interface Item extends CaseName {
  fullStatement: string;
}

export type Extended = Record<string, unknown>;

export interface Changed {
  lastChangeDateTime: string;
}

export const linkTo = ({ identifier, uri, fullStatement }: Item) => ({ title: fullStatement, identifier, uri });

export const extended = (own: object) => ({ extensions: { [extensionName]: own } });
