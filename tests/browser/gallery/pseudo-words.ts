import { i18n as english } from './real-words';

const letters: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ů',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Y: 'Ý',
  Z: 'Ž',
};

/** As a language might be whose words are longer and have marks over their letters; what is put into a sentence stays. */
export const i18n: typeof english = {
  t(key, ...given) {
    const words = english.t(key, ...given);
    const accented = words.replaceAll(/[a-zA-Z]/g, (letter) => letters[letter] ?? letter);
    const more = 'one two three four five six seven eight nine ten'.slice(0, Math.ceil(words.length * 0.4));
    return `⟦${accented} ${more}⟧`;
  },
};
