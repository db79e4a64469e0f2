/** The order in which the plural forms of a sentence stand, whatever the language; each has some of them. */
const order: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

interface Forms {
  rules: Intl.PluralRules;
  /** Those that the language has, in their order. */
  categories: readonly Intl.LDMLPluralRule[];
}

/** Making them takes longer than all else that a sentence does. */
const known = new Map<string, Forms>();

function formsOf(language: string): Forms {
  const found = known.get(language);
  if (found) return found;
  const rules = new Intl.PluralRules(language);
  const { pluralCategories } = rules.resolvedOptions();
  const made = { rules, categories: order.filter((each) => pluralCategories.includes(each)) };
  known.set(language, made);
  return made;
}

/**
 * The form of a sentence that goes with a number, by the rules of its language (`Intl.PluralRules`, which has them from
 * Unicode's CLDR). A language's forms stand in the order zero, one, two, few, many, other, as far as it has them; where
 * fewer are given, the last stands for those that are missing.
 *
 * @param language as in `pl`
 */
export function pluralForm(forms: readonly string[], count: number, language: string): string {
  const { rules, categories } = formsOf(language);
  return forms[Math.min(categories.indexOf(rules.select(count)), forms.length - 1)] ?? '';
}
