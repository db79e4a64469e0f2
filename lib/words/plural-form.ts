/** The order in which the plural forms of a sentence stand, whatever the language; each has some of them. */
const order: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The form of a sentence that goes with a number, by the rules of its language (`Intl.PluralRules`, which has them from
 * Unicode's CLDR). A language's forms stand in the order zero, one, two, few, many, other, as far as it has them; where
 * fewer are given, the last stands for those that are missing.
 *
 * @param language as in `pl`
 */
export function pluralForm(forms: readonly string[], count: number, language: string): string {
  const rules = new Intl.PluralRules(language);
  const { pluralCategories } = rules.resolvedOptions();
  const place = order.filter((each) => pluralCategories.includes(each)).indexOf(rules.select(count));
  return forms[Math.min(place, forms.length - 1)] ?? '';
}
