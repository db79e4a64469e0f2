/**
 * What Mahara calls how far something is shown, from the beginning, and its own words for each
 * (https://manual.mahara.org/en/21.10/administration/smartevidence.html).
 */
export const statuses = [
  ['begun', 'Ready for assessment'],
  ['incomplete', "Doesn't meet the standard"],
  ['partialcomplete', 'Partially meets the standard'],
  ['completed', 'Meets the standard'],
] as const;

/** What some tools wrote for a parent that is not there, and what Mahara takes for none. */
export const noParent = /^(?:undefined|null|0|false)$/;
