import { i18n } from '#i18n';
import type { DraftLevel } from '@/lib/frameworks/draft/draft';

interface Props {
  levels: readonly DraftLevel[];
  /** Whether what each level says is shown, too. */
  isWhole: boolean;
}

/** The levels of an indicator, from the lowest, and from which on it is enough. */
export function LevelList({ levels, isWhole }: Props) {
  if (!isWhole) return <p class="small quiet draft-levels">{levels.map(nameOf).join(' · ')}</p>;
  return (
    <dl class="small draft-levels">
      {levels.map((level) => (
        <div key={`${level.from.column} ${level.label}`}>
          <dt>{nameOf(level)}</dt>
          <dd class="quiet">{level.description}</dd>
        </div>
      ))}
    </dl>
  );
}

function nameOf({ label, score, passes }: DraftLevel): string {
  const scored = score === null || label.includes(String(score)) ? label : `${label} (${score})`;
  return passes ? i18n.t('intake.enough', [scored]) : scored;
}
