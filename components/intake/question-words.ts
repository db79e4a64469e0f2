import { i18n } from '#i18n';
import type { Switch } from '@/lib/frameworks/classify/switch';
import type { DraftCounts } from '@/lib/programs/intake/proposal';
import type { Question } from '@/lib/programs/intake/questions';

const likes = ['full', 'example', 'single', 'header', 'total'] as const;

/** What is asked, as a sentence. */
export function questionInWords({ guess, about, table }: Question): string {
  const asked = askedInWords(guess, about);
  return table === 0 ? asked : i18n.t('intake.ofTable', [table, asked]);
}

function askedInWords(guess: Switch, about: string): string {
  switch (guess.question) {
    case 'column':
      return about === ''
        ? i18n.t('intake.question.columnAt', [guess.column + 1])
        : i18n.t('intake.question.column', [about]);
    case 'rows': {
      const like = likes.find((each) => each === guess.like);
      return like ? i18n.t(`intake.question.rows.${like}`) : i18n.t('intake.question.rows.other', [guess.like]);
    }
    case 'table':
      return about === '' ? i18n.t('intake.question.tableUnnamed') : i18n.t('intake.question.table', [about]);
    default:
      return i18n.t(`intake.question.${guess.question}`);
  }
}

/** @param labels how levels are called, from the lowest */
export function answerInWords(answer: Switch, labels: readonly string[]): string {
  switch (answer.question) {
    case 'source':
      return i18n.t(`intake.answer.source.${answer.answer}`);
    case 'table':
      return i18n.t(`intake.answer.table.${answer.answer}`);
    case 'header':
      return answer.answer === 0 ? i18n.t('intake.answer.headerNone') : i18n.t('intake.answer.header', answer.answer);
    case 'levels':
      return i18n.t(`intake.answer.levels.${answer.answer}`);
    case 'lines':
      return i18n.t(`intake.answer.lines.${answer.answer}`);
    case 'column':
      return i18n.t(`intake.answer.column.${answer.answer}`);
    case 'rows':
      return i18n.t(`intake.answer.rows.${answer.answer}`);
    case 'order':
      return i18n.t(`intake.answer.order.${answer.answer}`);
    case 'passes':
      return labels[answer.answer] ?? String(answer.answer + 1);
  }
}

/** What a draft holds, such as "21 indicators, 4 levels each". */
export function countsInWords({ indicators, levels }: Pick<DraftCounts, 'indicators' | 'levels'>): string {
  const counted = i18n.t('intake.indicators', indicators);
  if (levels === null) return i18n.t('intake.someLevels', [counted]);
  return levels === 0 ? counted : i18n.t('intake.withLevels', [counted, i18n.t('intake.levels', levels)]);
}
