import type { ReadonlySignal } from '@preact/signals';
import type { PopupModel } from '@/components/popup/popup-model';
import { PopupView } from '@/components/popup/popup-view';
import type { OfferedAct } from '@/lib/documents/offer';
import type { ChangeController } from '@/lib/live/change-controller';
import { type Live, shown } from '@/lib/live/live';
import { failureSentence } from '@/lib/live/sentences';
import { openSidePanel, openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import { loadSample } from '@/lib/programs/load-sample';
import { takeInFrom } from '@/lib/programs/take-in-from-tab';
import { setArtifactRequirements } from '@/lib/store/artifacts';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { setActiveCredential } from '@/lib/store/preferences';
import { rate } from '@/lib/store/ratings';
import { lookForReview } from '@/lib/store/reviews';
import type { PopupState } from '@/lib/surfaces/popup/popup-state';
import type { PopupTab } from '@/lib/surfaces/popup/popup-tab';
import { useUnreadNews } from '@/lib/surfaces/use-unread-news';
import { offeredFeedback } from '@/lib/tabs/feedback-in-tab';
import { inTab } from '@/lib/tabs/in-tab';
import { openViewerBeside } from '@/lib/tabs/open-viewer';
import { askFor } from '@/lib/tabs/permissions';
import { reloadTab } from '@/lib/tabs/reload-tab';
import { askForSite, leaveSite } from '@/lib/tabs/site-access';
import { doNext } from './do-next';
import { pageOf } from './page-of';

interface Props {
  db: ProofmarkDatabase;
  tab: ReadonlySignal<PopupTab | null>;
  state: ReadonlySignal<Live<PopupState>>;
  controller: ChangeController;
  /** A request or reply that stands in the page. */
  inPage: ReadonlySignal<string | null>;
}

export function Popup({ db, tab, state, controller, inPage }: Props) {
  const unread = useUnreadNews();
  if (state.value.status === 'waiting') return null;
  const present = shown(state.value);
  const here = tab.value;
  const model = present && {
    ...present,
    page: pageOf(here, present),
    undoable: controller.undoable.value,
    hasNews: unread.value.length > 0,
    feedbackInPage: inPage.value !== null,
  };
  const problem = state.value.status === 'failed' ? failureSentence(state.value.failure) : controller.problem.value;
  return (
    <PopupView
      model={model satisfies PopupModel | null}
      problem={problem}
      onTag={async () => {
        if (here && (await controller.ask(inTab(here.id).tagSelection(undefined)))) close();
      }}
      onEveryTime={(wanted) => void (here && (wanted ? askForSite(here.url) : leaveSite(here.url)))}
      onOffer={(act) => here && take(act, here)}
      onCredential={(id) => controller.make(() => setActiveCredential(db, id))}
      onServes={(ids) => {
        const id = present?.artifact?.id;
        if (id) controller.make(() => setArtifactRequirements(db, id, ids));
      }}
      onAct={(act, cell) =>
        void doNext(act, cell, {
          db,
          controller,
          tabId: model?.page.status === 'open' ? here?.id : undefined,
          artifactId: present?.artifact?.id,
        })
      }
      onRate={(cell, levelId) => controller.make(() => rate(db, cell, levelId))}
      onSample={() => controller.make(() => loadSample(db))}
      onSidePanel={() => void openSidePanel(here?.id).then(close)}
      onTakeIn={() => void (here && takeInFrom(here).then(close))}
      onPaste={() => void openWorkspace(hashOf({ page: 'credentials', paste: true })).then(close)}
      onWorkspace={() => void openWorkspace().then(close)}
      onFeedbackInPage={() => {
        if (inPage.value === null) return;
        const shown = offeredFeedback
          .give(inPage.value)
          .then(() => openWorkspace(hashOf({ page: 'feedback', open: null })));
        void controller.make(() => shown).then((done) => done && close());
      }}
      onOpen={(route) => void openWorkspace(hashOf(route)).then(close)}
      onShowAsked={async (passages) => {
        for (const passage of here ? passages : []) {
          if (here && (await controller.ask(inTab(here.id).revealPassage(passage)))) return close();
        }
      }}
      onLookForReview={(id) => {
        if (here) void controller.make(() => lookForReview(db, id, here.aliases));
      }}
      onUndo={controller.undo}
      onDismiss={controller.dismiss}
    />
  );
}

/** Does what was offered. What the browser asks for is asked at once: it shows its question only in a click. */
function take(act: OfferedAct, { id, index }: PopupTab): void {
  switch (act.kind) {
    case 'allow':
      void askFor(act.permission);
      return;
    case 'reload':
      void reloadTab(id, act.url).then(close);
      return;
    case 'view':
      void openViewerBeside({ id, index }, act.request).then(close);
  }
}
