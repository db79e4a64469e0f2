import { crossedOut } from './crossed-out';
import { attributeNames, elementNames, interfaceWords, knownIds } from './vocabulary';

/** How what Docs itself names begins. */
const docsClass = /^(?=.{1,60}$)(?:kix|docs|goog|docos|chapter|navigation)(?:-(?:[a-z]{1,24}\d?|\d{1,3}))+$/;
/** Others that are known. */
const knownClasses = new Set(['location-indicator-highlight']);

/** A name is kept only where it is known, or begins as those of Docs do and is made of small words. */
export const safeElement = (name: string): string => (elementNames.has(name) ? name : crossedOut(name, 40));

export const safeAttribute = (name: string): string => (attributeNames.has(name) ? name : crossedOut(name, 40));

export const safeClass = (name: string): string =>
  docsClass.test(name) || knownClasses.has(name) ? name : crossedOut(name, 40);

export const safeId = (id: string): string => (knownIds.has(id) ? id : crossedOut(id, 40));

/** The name of a member of the page's interface, kept where all of its words are known. */
export function safeMember(name: string): string {
  const words = name.split(/_|(?<=[a-z])(?=[A-Z])/);
  const isKnown = words.length <= 6 && words.every((word) => interfaceWords.has(word.toLowerCase()));
  return isKnown ? name : crossedOut(name, 40);
}
