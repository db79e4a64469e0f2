import { aboutAnnotations } from './about-annotations';
import { asideTable } from './aside-table';
import { checksHead } from './checks-head';
import { chooseSome } from './choose-some';
import { columnRole } from './column-role';
import { directionsHead } from './directions-head';
import { dueDays } from './due-days';
import { fileCount } from './file-count';
import { formField } from './form-field';
import { hintHead } from './hint-head';
import { indicatorsHead } from './indicators-head';
import { levelLabel } from './level-label';
import { minuteLimit } from './minute-limit';
import { pageLimit } from './page-limit';
import { passingCriterion } from './passing-criterion';
import { phase } from './phase';
import { promptsHead } from './prompts-head';
import { requirementHead } from './requirement-head';
import { requirementKind } from './requirement-kind';
import type { VocabularyRule } from './rule';
import { scaleMark } from './scale-mark';
import { scoredLabel } from './scored-label';
import { sharedTeam } from './shared-team';
import { totalRow } from './total-row';
import { wordLimit } from './word-limit';

/** All rules, for who holds them to their cases. */
export const vocabulary: readonly VocabularyRule<unknown>[] = [
  ...[
    aboutAnnotations,
    asideTable,
    checksHead,
    chooseSome,
    columnRole,
    directionsHead,
    dueDays,
    fileCount,
    formField,
    hintHead,
    indicatorsHead,
    levelLabel,
  ],
  ...[
    minuteLimit,
    pageLimit,
    passingCriterion,
    phase,
    promptsHead,
    requirementHead,
    requirementKind,
    scaleMark,
    scoredLabel,
    sharedTeam,
    totalRow,
    wordLimit,
  ],
];
