import { i18n } from '#i18n';
import { HandInDialog } from '@/components/hand-in/hand-in-dialog';
import { TravellingNotice } from '@/components/hand-in/travelling-notice';
import type { EvidenceTools } from './evidence-tools';

/** What the evidence in a PDF has to say above its pages. */
export function EvidenceNotices({ tools }: { tools: EvidenceTools }) {
  const handIn = tools.handIn.value;
  const travelling = tools.travelling.value;
  return (
    <>
      {travelling.status !== 'none' && (
        <div class="viewer-problem">
          <TravellingNotice step={travelling} onRestore={tools.onRestore} onLeave={tools.onLeaveTravelling} />
        </div>
      )}
      {tools.drawing.value && (
        <p class="viewer-hint" role="status">
          {i18n.t('viewer.drawHint')}
        </p>
      )}
      {handIn && <HandInDialog model={handIn} {...tools} />}
    </>
  );
}
