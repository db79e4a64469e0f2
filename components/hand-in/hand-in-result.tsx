import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { LeftOut } from '@/lib/exports/pdf';
import type { HandInStep } from '@/lib/handing-in/hand-in-model';

/** What has become of the file. */
export function HandInResult({ step, onSaveApart }: { step: HandInStep; onSaveApart: () => void }) {
  if (step.status === 'saved') {
    return (
      <Notice kind="news">
        <p>{i18n.t('handIn.saved', [step.name])}</p>
        {step.leftOut.map((left) => (
          <p key={left.what}>{leftOutSentence(left)}</p>
        ))}
      </Notice>
    );
  }
  if (step.status !== 'refused') return null;
  return (
    <Notice kind="problem">
      <p>{i18n.t(`handIn.refused.${step.reason}`)}</p>
      <button type="button" class="button" onClick={onSaveApart}>
        {i18n.t('handIn.saveApart')}
      </button>
    </Notice>
  );
}

function leftOutSentence(left: LeftOut): string {
  switch (left.what) {
    case 'marks':
      return i18n.t('handIn.leftOut.marks', left.count);
    case 'characters':
      return i18n.t('handIn.leftOut.characters', [left.characters]);
    case 'index':
      return i18n.t(left.why === 'encrypted' ? 'handIn.leftOut.indexLocked' : 'handIn.leftOut.indexFailed');
    case 'flattened':
      return i18n.t(left.why === 'encrypted' ? 'handIn.leftOut.drawnLocked' : 'handIn.leftOut.drawnFailed');
  }
}
