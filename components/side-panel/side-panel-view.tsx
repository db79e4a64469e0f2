import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Foot } from '@/components/focus/foot';
import { EmptyState } from '@/components/notice/empty-state';
import { Notice } from '@/components/notice/notice';
import { UndoControls } from '@/components/notice/undo-controls';
import type { IndicatorId } from '@/lib/model/ids';
import { IndicatorFilter } from './indicator-filter';
import { hasIndicator, type PanelModel } from './panel-model';
import type { PassageCallbacks } from './passage-item';
import { PassageList } from './passage-list';
import { PastePassage } from './paste-passage';

interface Props extends PassageCallbacks {
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

type On = PassageCallbacks & Pick<Props, 'onTag' | 'onQuote'>;

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
  return <Passages model={model} on={on} />;
}

function Passages({ model, on }: { model: PanelModel & { status: 'document' }; on: On }) {
  const chosen = useSignal<IndicatorId | null>(null);
  // An indicator whose last passage is gone is no longer offered, so it must not go on filtering.
  const filter = model.indicators.some(({ id }) => id === chosen.value) ? chosen.value : null;
  const found = model.found.filter((passage) => hasIndicator(passage, filter));
  const lost = model.lost.filter((passage) => hasIndicator(passage, filter));
  return (
    <>
      <p class="quiet panel-document">{model.title}</p>
      <div class="panel-tools">
        <IndicatorFilter
          indicators={model.indicators}
          chosen={filter}
          onChoose={(id) => {
            chosen.value = id;
          }}
        />
        <span class="small quiet" role="status">
          {i18n.t('panel.count', found.length + lost.length)}
        </span>
      </div>
      {model.takesQuotes && <PastePassage onQuote={on.onQuote} />}
      <PassageList key={`found-${filter}`} passages={found} on={on} />
      {lost.length > 0 && (
        <section class="panel-lost">
          <h2>{i18n.t('panel.lostTitle')}</h2>
          <p class="quiet">{i18n.t('panel.lostExplain')}</p>
          <PassageList key={`lost-${filter}`} passages={lost} on={on} />
        </section>
      )}
    </>
  );
}
