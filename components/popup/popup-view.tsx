import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Stamp } from '@/components/brand/stamp';
import { Wordmark } from '@/components/brand/wordmark';
import { CredentialSelect } from '@/components/coverage/credential-select';
import { Readiness } from '@/components/coverage/readiness';
import { ServedRequirements } from '@/components/coverage/served-requirements';
import { Foot } from '@/components/focus/foot';
import { EmptyState } from '@/components/notice/empty-state';
import { Notice } from '@/components/notice/notice';
import { SampleOffer } from '@/components/notice/sample-offer';
import { UndoControls } from '@/components/notice/undo-controls';
import type { HeadlineLine } from '@/lib/coverage/headline';
import type { CredentialId, RequirementId, ReviewId, TagId } from '@/lib/model/ids';
import type { Route } from '@/lib/navigation/routes';
import { AskedHere } from './asked-here';
import { FeedbackLine } from './feedback-line';
import { PageActions, type PageCallbacks } from './page-actions';
import type { PopupModel } from './popup-model';
import { TakeIn } from './take-in';
import { type ToDoCallbacks, ToDoList } from './to-do-list';
import { goToLacking } from './walk-rows';

export interface PopupCallbacks extends PageCallbacks, ToDoCallbacks {
  onCredential: (id: CredentialId) => void;
  onServes: (requirementIds: RequirementId[]) => void;
  onSample: () => void;
  onWorkspace: () => void;
  /** Goes to a place in the workspace. */
  onOpen: (route: Route) => void;
  /** Takes a credential in from the page. */
  onTakeIn: () => void;
  /** Goes to where one can be pasted. */
  onPaste: () => void;
  /** Opens the request or reply that stands in the page. */
  onFeedbackInPage: () => void;
  /** Goes to the first of these passages, which someone else asks about, that is on the page. */
  onShowAsked: (passages: readonly TagId[]) => void;
  /** Looks for its passages on this page. */
  onLookForReview: (id: ReviewId) => void;
  onUndo: () => void;
  onDismiss: () => void;
}

interface Props extends PopupCallbacks {
  /** Null where the store could not be read; then there is a problem to show. */
  model: PopupModel | null;
  problem: string | null;
}

export function PopupView({ model, problem, ...on }: Props) {
  return (
    <div class="popup surface">
      <main>
        {!model?.coverage && (
          <div class="popup-credential">
            <Wordmark />
          </div>
        )}
        <h1 class="visually-hidden">{i18n.t('popup.title')}</h1>
        {problem !== null && (
          <Notice kind="problem" onDismiss={model ? on.onDismiss : undefined}>
            {problem}
          </Notice>
        )}
        {model?.feedbackInPage && (
          <Notice kind="news">
            <p>{i18n.t('popup.feedbackInPage')}</p>
            <button type="button" class="button primary" onClick={on.onFeedbackInPage}>
              {i18n.t('popup.openFeedback')}
            </button>
          </Notice>
        )}
        {model && (
          <AskedHere
            here={model.asked.here}
            elsewhere={model.page.status === 'open' ? model.asked.elsewhere : []}
            onShow={on.onShowAsked}
            onFinish={(id) => on.onOpen({ page: 'review', open: id })}
            onLook={on.onLookForReview}
          />
        )}
        {model && (model.coverage ? <Covered model={model} on={on} /> : <Welcome page={model.page} on={on} />)}
      </main>
      <Foot class="popup-foot">
        <button type="button" class="button plain" onClick={on.onSidePanel}>
          {i18n.t('popup.sidePanel')}
        </button>
        <button type="button" class="button plain" onClick={on.onWorkspace}>
          {i18n.t('popup.workspace')}
        </button>
        {model?.coverage && (
          <button type="button" class="button plain" onClick={() => on.onOpen({ page: 'ask', about: null })}>
            {i18n.t('popup.ask')}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => on.onOpen({ page: 'help' })}>
          {model?.hasNews ? i18n.t('help.news') : i18n.t('workspace.help')}
        </button>
        {model?.coverage && <TakeIn page={model.page} isFirst={false} on={on} />}
        <UndoControls undoable={model?.undoable ?? null} onUndo={on.onUndo} />
      </Foot>
    </div>
  );
}

function Welcome({ page, on }: { page: PopupModel['page']; on: PopupCallbacks }) {
  return (
    <EmptyState title={i18n.t('popup.welcome')} text={i18n.t('popup.welcomeText')}>
      <TakeIn page={page} isFirst={true} on={on} />
      <SampleOffer isFirst={false} onLoad={on.onSample} />
    </EmptyState>
  );
}

function Covered({ model, on }: { model: PopupModel; on: PopupCallbacks }) {
  const { coverage, credentials, page } = model;
  const list = useRef<HTMLDivElement | null>(null);
  if (!coverage) return null;
  const go = ({ says }: HeadlineLine) => {
    if (says === 'needRating') on.onOpen({ page: 'rate' });
    else if (list.current) goToLacking(list.current, says === 'needReason' ? 'reason' : 'ready');
  };
  const requirements = coverage.requirements.map(({ requirement }) => requirement);
  return (
    <>
      <div class="popup-credential">
        <Stamp size={22} />
        <CredentialSelect credentials={credentials} active={coverage.credential.id} onChoose={on.onCredential} />
        <button
          type="button"
          class="button plain"
          onClick={() => on.onOpen({ page: 'program', program: coverage.credential.programId, at: null })}
        >
          {i18n.t('readAll.link')}
        </button>
      </div>
      <Readiness coverage={coverage} onGo={go} />
      <FeedbackLine feedback={model.feedback} onOpen={() => on.onOpen({ page: 'feedback', open: null })} />
      <PageActions page={page} on={on} />
      <ToDoList coverage={coverage} passages={model.passages} canTag={page.status === 'open'} list={list} on={on} />
      {page.status === 'open' && page.artifact && (
        <ServedRequirements
          requirements={requirements}
          chosen={page.artifact.requirementIds}
          legend={i18n.t('popup.serves')}
          onChoose={on.onServes}
        />
      )}
    </>
  );
}
