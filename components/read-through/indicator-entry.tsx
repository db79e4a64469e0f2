import { i18n } from '#i18n';
import { IndicatorChip } from '@/components/state/indicator-chip';
import type { Level } from '@/lib/model/indicator';
import type { IndicatorPart } from '@/lib/read-through/program-parts';
import { numberInWords } from './amount-in-words';
import type { ReadThroughProps } from './read-through-props';
import { RequirementLink } from './requirement-link';
import { RetiredNote } from './retired-note';
import { WrittenText } from './written-text';

interface Props extends Pick<ReadThroughProps, 'hrefOf'> {
  part: IndicatorPart;
}

/** An indicator with its levels. Where it was read before, it says under which requirement these stand. */
export function IndicatorEntry({ part: { indicator, levels, readUnder }, hrefOf }: Props) {
  return (
    <li class="read-indicator">
      <div class="read-indicator-text">
        <IndicatorChip indicator={indicator} />
        <WrittenText text={indicator.text} />
      </div>
      <RetiredNote part={indicator} />
      {indicator.isAboutAnnotations && <p class="read-note">{i18n.t('readAll.aboutAnnotations')}</p>}
      {readUnder ? (
        levels.length > 0 && (
          <p class="small quiet">
            {i18n.t('readAll.readUnder')} <RequirementLink requirement={readUnder} hrefOf={hrefOf} />
          </p>
        )
      ) : (
        <>
          <div class="quiet">
            <WrittenText text={indicator.hint} />
          </div>
          {levels.length > 0 && (
            <ol class="list levels" aria-label={i18n.t('readAll.levels', [indicator.code])}>
              {levels.map((level) => (
                <LevelEntry key={level.id} level={level} />
              ))}
            </ol>
          )}
          {indicator.levelsAddUp && <p class="read-note">{i18n.t('readAll.levelsAddUp')}</p>}
        </>
      )}
    </li>
  );
}

function LevelEntry({ level: { label, description, passes, score } }: { level: Level }) {
  return (
    <li class={passes ? 'level passes' : 'level'}>
      <p class="level-name">
        <strong dir="auto">{label}</strong>
        {score !== undefined && <span class="small">{i18n.t('readAll.points', score, [numberInWords(score)])}</span>}
        {passes && <span class="small level-enough">{i18n.t('readAll.enough')}</span>}
      </p>
      <WrittenText text={description} />
    </li>
  );
}
