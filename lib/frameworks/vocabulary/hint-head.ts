import type { VocabularyRule } from './rule';

const heads =
  'examples?|evidence(?: examples?)?|sample evidence|samples?|look[- ]fors?|(?:what it |this )?looks like|in practice|critical attributes|illustrations?|notes?|hints?|tips?|comments?|ejemplos?|evidencias?|en la pr[aá]ctica|pistas?|notas?|observaciones';
/** The word alone, with a number or with what it is of, and then a sign or the end: what goes on is a sentence. */
const named = new RegExp(
  `^[\\s•*(]*(?:(?:for|possible|some|sample|an?|posibles?|un)\\s+)?(?:${heads})(?:\\s+(?:\\d{1,2}|of practice|include|might include|posibles?|de (?:la )?pr[aá]ctica))?(?:\\s*\\([^()]{0,60}\\))?\\s*(?:$|[:.–—]|-\\s)`,
  'i',
);
/** "Example Justification Statement", which goes on in capitals. */
const titled = /^[\s•*]*(?:Examples?|Sample|Samples|Ejemplos?|Evidence Example)\s+(?:of |for |de |para )?\p{Lu}/u;
const short = /^[\s•*(]*(?:e\.\s?g\.?|i\.\s?e\.|ex\.|p\.\s?ej\.|(?:for example|por ejemplo)\b)[\s:,]/i;

/** What begins examples, which are no indicators. */
export const hintHead: VocabularyRule<true> = {
  id: 'hintHead',
  find(text) {
    const start = text.slice(0, 120);
    return named.test(start.split('\n')[0] ?? '') || titled.test(start) || short.test(start) ? true : null;
  },
  cases: [
    ['Example: a teacher greets each student', true],
    ['Examples', true],
    ['Example 2 – the class votes', true],
    ['Possible examples (not exhaustive):', true],
    ['Ejemplo: saluda a cada estudiante', true],
    ['e.g. greets each student', true],
    ['For example, greets each student', true],
    ['Evidence', true],
    ['Example Justification Statement for Level 2', true],
    ['Evidence of student learning is collected', null],
    ['Examples used are relevant', null],
    ['Exemplary', null],
    ['Notable', null],
  ],
};
