import type { ReadonlySignal } from '@preact/signals';
import type { PanelModel } from '@/components/side-panel/panel-model';
import { SidePanelView } from '@/components/side-panel/side-panel-view';
import { kindOf } from '@/lib/documents/kinds';
import type { ChangeController } from '@/lib/live/change-controller';
import { type Live, shown } from '@/lib/live/live';
import { failureSentence } from '@/lib/live/sentences';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { deleteTags, retagMany } from '@/lib/store/many-tags';
import { rate } from '@/lib/store/ratings';
import { markThreads } from '@/lib/store/replies';
import { changeTag, deleteTag } from '@/lib/store/tags';
import type { PanelState } from '@/lib/surfaces/side-panel/panel-state';
import type { PanelTab } from '@/lib/surfaces/side-panel/panel-tab';
import { inTab } from '@/lib/tabs/in-tab';

interface Props {
  db: ProofmarkDatabase;
  tab: ReadonlySignal<PanelTab | null>;
  state: ReadonlySignal<Live<PanelState>>;
  controller: ChangeController;
}

export function SidePanel({ db, tab, state, controller }: Props) {
  const here = tab.value;
  const problem = state.value.status === 'failed' ? failureSentence(state.value.failure) : controller.problem.value;
  return (
    <SidePanelView
      model={modelOf(here, shown(state.value))}
      problem={problem}
      undoable={controller.undoable.value}
      redoable={controller.redoable.value}
      onReveal={(id) => here && controller.ask(inTab(here.id).revealPassage(id))}
      onRationale={(id, rationale) => controller.make(() => changeTag(db, id, { rationale }))}
      onRate={(cell, levelId) => controller.make(() => rate(db, cell, levelId))}
      onDelete={(id) => controller.make(() => deleteTag(db, id))}
      onAccept={(id) => here && controller.ask(inTab(here.id).acceptPassage(id))}
      onAttach={(id) => here && controller.ask(inTab(here.id).attachSelection(id))}
      onAsk={(id) => void openWorkspace(hashOf({ page: 'ask', about: { tagId: id } }))}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
      onDeleteMany={(ids) => controller.make(() => deleteTags(db, ids))}
      onRetagMany={(ids, cell, how) => controller.make(() => retagMany(db, ids, cell, how))}
      onAskMany={(ids) => void openWorkspace(hashOf({ page: 'ask', about: { tagIds: [...ids] } }))}
      onDone={(id, threadIds, done) => controller.make(() => markThreads(db, id, threadIds, done))}
      onTag={() => here && controller.ask(inTab(here.id).tagSelection(undefined))}
      onQuote={async (quote) => here !== null && controller.ask(inTab(here.id).tagQuote(quote))}
      onUndo={controller.undo}
      onRedo={controller.redo}
      onDismiss={controller.dismiss}
    />
  );
}

function modelOf(tab: PanelTab | null, state: PanelState | null): PanelModel | null {
  if (!tab) return null;
  if (!tab.document) return { status: 'unknown' };
  // Just after a switch of tabs, the passages at hand may still be those of the other document.
  if (state?.artifactId !== tab.document.artifactId) return null;
  const { title, kind } = tab.document;
  return { status: 'document', title, takesQuotes: kindOf(kind)?.takesQuotes === true, ...state };
}
