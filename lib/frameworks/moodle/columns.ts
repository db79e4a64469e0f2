/** Where what stands, from 0 (https://github.com/moodle/moodle, admin/tool/lpimportcsv). */
export const columns = {
  parent: 0,
  id: 1,
  shortName: 2,
  description: 3,
  scaleValues: 5,
  scaleConfiguration: 6,
  isFramework: 12,
  count: 14,
} as const;
