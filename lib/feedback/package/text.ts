import * as v from 'valibot';
import { cleanText } from '@/lib/model/clean-text';
import { packageLimits } from './limits';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.transform(cleanText));

export const Name = text(packageLimits.name);
export const ShortText = text(packageLimits.title);
export const Context = text(packageLimits.context);
export const Quote = text(packageLimits.quote);
export const LongText = text(packageLimits.text);

/** An id within one package, such as `p3`: it says nothing of what the person has beside it. */
export const Reference = v.pipe(v.string(), v.regex(/^[a-z]\d{1,4}$/));
export type Reference = v.InferOutput<typeof Reference>;

/** Bytes in the letters that survive addresses and mail. */
export const Base64Url = v.pipe(v.string(), v.regex(/^[\w-]+$/));

/** Whether it is an address of the web that says nothing but where: none that runs, and none with a login in it. */
export function isWebAddress(address: string): boolean {
  // Browsers pass over control characters in an address, and take a backslash for a slash: it would read otherwise.
  if (!/^https?:\/\/[^\p{Cc}\\]+$/iu.test(address)) return false;
  try {
    const { protocol, username, password } = new URL(address);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  } catch {
    return false;
  }
}

export const listOf = <Item extends v.GenericSchema>(item: Item, most: number = packageLimits.items) =>
  v.pipe(v.array(item), v.maxLength(most));
