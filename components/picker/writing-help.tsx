import { i18n } from '#i18n';
import type { Requirement } from '@/lib/model/requirement';
import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';
import type { Picking } from '@/lib/tagging/picking';
import type { Platform } from '@/lib/tagging/platform';
import { type Starter, starters } from '@/lib/tagging/starters';
import { Aim } from './aim';

interface Props {
  picking: Picking;
  platform: Platform;
  onBegin: (starter: Starter) => void;
  /** Back to the list. */
  onChoose: () => void;
}

/** What stands beside a reason while it is written: ways to begin, what it is to show, and what the issuer says of it. */
export function WritingHelp({ picking, platform, onBegin, onChoose }: Props) {
  const chosen = picking.chosen.value;
  const own = new Set(picking.reasons.value.map(([key]) => key));
  /** Then the room is theirs: ways to begin are for the one reason that holds for all. */
  const eachHasOwn = chosen.length > 0 && chosen.every(({ key }) => own.has(key));
  return (
    <div class="writing-help picker-room">
      <div class="aims">
        {chosen.map((choice) => (
          <Aim key={choice.key} choice={choice} picking={picking} isOneOfSeveral={chosen.length > 1} />
        ))}
        {requirementsOf(chosen).map(({ id, code, title, directions }) => (
          <details key={id} class="issuer-says">
            <summary>{i18n.t('picker.issuerSays', [code || title])}</summary>
            <p dir="auto">{directions}</p>
          </details>
        ))}
        {chosen.length === 0 && (
          <button type="button" class="button plain" onClick={onChoose}>
            {i18n.t('picker.chooseNow')}
          </button>
        )}
      </div>
      <ul class="starters" hidden={eachHasOwn} aria-label={i18n.t('picker.starters')}>
        {starters.map((starter, at) => (
          <li key={starter}>
            <button
              type="button"
              class="starter"
              title={i18n.t(`picker.starterKey.${platform}`, [String(at + 1)])}
              aria-keyshortcuts={`Alt+${at + 1}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onBegin(starter)}
            >
              {i18n.t(`starter.${starter}`)}…
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Those that say how they want to be shown, each once. */
function requirementsOf(chosen: readonly IndicatorChoice[]): Requirement[] {
  const requirements = new Map(chosen.map(({ requirement }) => [requirement.id, requirement]));
  return [...requirements.values()].filter(({ directions }) => directions.trim() !== '');
}
