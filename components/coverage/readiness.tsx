import { i18n } from '#i18n';
import type { CredentialCoverage } from '@/lib/coverage/coverage';

/** The one number that matters: cells ready of cells required. */
export function Readiness({ coverage }: { coverage: CredentialCoverage }) {
  const { ready, required, bare } = coverage;
  const done = required > 0 && ready === required;
  return (
    <div class="readiness">
      <p class="readiness-number">
        <strong>{i18n.t('state.readyOf', [ready, required])}</strong> {i18n.t('state.readyWord')}
      </p>
      {/* The element tells assistive technology; its look can't be had alike in all browsers, so the bar is drawn. */}
      <meter
        class="visually-hidden"
        min={0}
        max={Math.max(required, 1)}
        value={ready}
        aria-label={i18n.t('state.readyMeter', [ready, required])}
      />
      <div class="readiness-bar" aria-hidden="true">
        <div style={{ width: `${(100 * ready) / Math.max(required, 1)}%` }} />
      </div>
      <p class="small quiet">{done ? i18n.t('state.allReady') : bare > 0 && i18n.t('state.bareCount', bare)}</p>
    </div>
  );
}
