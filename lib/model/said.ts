import * as v from 'valibot';
import { Verdict } from './verdict';

/**
 * What a reviewer says in an answer, whatever it is about and wherever it stands: while it is written, in a package, in
 * the database. Whatever they leave out is null or empty.
 *
 * @param text how long its texts may be, and what is done to them
 */
export const said = <Text extends v.GenericSchema<string, string>>(text: Text) => ({
  verdict: v.nullable(Verdict),
  comment: text,
  /** How they would put it. */
  suggestion: text,
});

/** The same as values. */
export interface Said {
  verdict: Verdict | null;
  comment: string;
  suggestion: string;
}

export const saysSomething = ({ verdict, comment, suggestion }: Said): boolean =>
  verdict !== null || comment.trim() !== '' || suggestion.trim() !== '';
