import { i18n } from '#i18n';
import { StateGlyph } from '@/components/state/state-glyph';
import { glyphOfPart, partWord } from '@/components/state/state-words';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { parts } from '@/lib/coverage/parts';

/** More than these are too narrow to be told apart. */
const mostFields = 40;

/**
 * How far the indicators have come: a stair whose steps stand for evidence, reason, rating and ready, with the number of
 * each below. A step is as wide as the indicators that have come so far and no further.
 */
export function PartsBar({ coverage: { progress, required } }: { coverage: CredentialCoverage }) {
  const steps = parts.map((part, at) => {
    const next = parts[at + 1];
    return { part, only: progress[part] - (next ? progress[next] : 0) };
  });
  return (
    <div class="parts">
      <div
        class="parts-bar"
        data-fields={required > 1 && required <= mostFields}
        style={{ '--fields': required }}
        aria-hidden="true"
      >
        {steps.toReversed().map(({ part, only }) => (
          <div key={part} data-part={part} style={{ flexGrow: only }} />
        ))}
        <div style={{ flexGrow: Math.max(required, 1) - progress.evidence }} />
      </div>
      <ul class="list parts-words" aria-label={i18n.t('state.parts')}>
        {parts.map((part) => (
          <li key={part} title={i18n.t('state.partOf', [partWord(part), String(progress[part]), String(required)])}>
            <StateGlyph state={glyphOfPart(part)} />
            <span>
              {partWord(part)} <strong>{progress[part]}</strong>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
