import { i18n } from '#i18n';
import { Foot } from '@/components/focus/foot';
import { EmptyState } from '@/components/notice/empty-state';
import { Notice } from '@/components/notice/notice';
import { UndoControls } from '@/components/notice/undo-controls';
import type { PanelModel } from './panel-model';
import type { PassageCallbacks } from './passage-callbacks';
import { type ManyCallbacks, Passages } from './passages';
import { PastePassage } from './paste-passage';

interface Props extends PassageCallbacks, ManyCallbacks {
  /** Null until it is known what stands in the tab. */
  model: PanelModel | null;
  problem: string | null;
  undoable: string | null;
  redoable: string | null;
  onTag: () => void;
  /** Opens the picker in the document for words of it; false where that could not be done. */
  onQuote: (quote: string) => Promise<boolean>;
  onUndo: () => void;
  onRedo: () => void;
  onDismiss: () => void;
}

export function SidePanelView({ model, problem, undoable, redoable, ...on }: Props) {
  return (
    <div class="side-panel surface">
      <main>
        <h1>{i18n.t('panel.title')}</h1>
        {problem !== null && (
          <Notice kind="problem" onDismiss={on.onDismiss}>
            {problem}
          </Notice>
        )}
        {model && <PanelContent model={model} on={on} />}
      </main>
      {(undoable !== null || redoable !== null) && (
        <Foot class="panel-foot">
          <UndoControls undoable={undoable} redoable={redoable} onUndo={on.onUndo} onRedo={on.onRedo} />
        </Foot>
      )}
    </div>
  );
}

type On = PassageCallbacks & ManyCallbacks & Pick<Props, 'onTag' | 'onQuote'>;

function PanelContent({ model, on }: { model: PanelModel; on: On }) {
  if (model.status === 'unknown') {
    return <EmptyState title={i18n.t('panel.noPageTitle')} text={i18n.t('panel.noPageText')} />;
  }
  if (model.found.length + model.lost.length === 0) {
    return (
      <EmptyState title={i18n.t('panel.emptyTitle')} text={i18n.t('panel.emptyText')}>
        <button type="button" class="button primary" onClick={on.onTag}>
          {i18n.t('panel.tag')}
        </button>
        {model.takesQuotes && <PastePassage onQuote={on.onQuote} />}
      </EmptyState>
    );
  }
  return (
    <>
      <Passages model={model} on={on} />
      {model.takesQuotes && <PastePassage onQuote={on.onQuote} />}
    </>
  );
}
