import type { ReadonlySignal } from '@preact/signals';
import type { PanelModel } from '@/components/side-panel/panel-model';
import { SidePanelView } from '@/components/side-panel/side-panel-view';
import { kindOf } from '@/lib/documents/kinds';
import type { ChangeDesk } from '@/lib/live/change-desk';
import { type Live, shown } from '@/lib/live/live';
import { failureSentence } from '@/lib/live/sentences';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';
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
  desk: ChangeDesk;
}

export function SidePanel({ db, tab, state, desk }: Props) {
  const here = tab.value;
  const problem = state.value.status === 'failed' ? failureSentence(state.value.failure) : desk.problem.value;
  return (
    <SidePanelView
      model={modelOf(here, shown(state.value))}
      problem={problem}
      undoable={desk.undoable.value}
      redoable={desk.redoable.value}
      onReveal={(id) => here && desk.ask(inTab(here.id).revealPassage(id))}
      onRationale={(id, rationale) => desk.make(() => changeTag(db, id, { rationale }))}
      onRate={(cell, levelId) => desk.make(() => rate(db, cell, levelId))}
      onDelete={(id) => desk.make(() => deleteTag(db, id))}
      onAccept={(id) => here && desk.ask(inTab(here.id).acceptPassage(id))}
      onAttach={(id) => here && desk.ask(inTab(here.id).attachSelection(id))}
      onAsk={(id) => void openWorkspace(hashOf({ page: 'ask', about: { tagId: id } }))}
      onDone={(id, threadIds, done) => desk.make(() => markThreads(db, id, threadIds, done))}
      onTag={() => here && desk.ask(inTab(here.id).tagSelection())}
      onQuote={async (quote) => here !== null && desk.ask(inTab(here.id).tagQuote(quote))}
      onUndo={desk.undo}
      onRedo={desk.redo}
      onDismiss={desk.dismiss}
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
