import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { i18n } from '#i18n';
import { pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import { documentKinds } from '@/lib/documents/kinds';
import { inWords } from '@/lib/documents/message-in-words';
import { hashOf, parseRoute, type Route } from '@/lib/navigation/routes';
import type { VersionNews } from '@/lib/news/versions';
import type { Taken } from '@/lib/programs/taken';
import { useUnreadNews } from '@/lib/surfaces/use-unread-news';
import { ArtifactsPage } from './artifacts-page';
import { AskPage } from './ask-page';
import { CoveragePage } from './coverage-page';
import { CredentialsPage } from './credentials-page';
import { FeedbackPage } from './feedback-page';
import { HelpPage } from './help-page';
import { kindPages } from './kind-pages';
import { LicencesPage } from './licences-page';
import type { PageProps } from './page-props';
import { ProgramPage } from './program-page';
import { RatePage } from './rate-page';
import { ReviewPage } from './review-page';
import { SettingsPage } from './settings-page';
import { WelcomePage } from './welcome-page';

export function Workspace({ db, controller, route }: PageProps) {
  const taken = useSignal<Taken | null>(null);
  const unread = useUnreadNews();
  useSignalEffect(() => {
    document.title = `${titleOf(route.value)}: ${i18n.t('workspace.title')}`;
  });
  return (
    <WorkspaceShell
      page={route.value.page}
      title={titleOf(route.value)}
      hrefOf={(page) => hashOf(parseRoute(`#/${page}`))}
      hasNews={unread.value.length > 0}
      problem={controller.problem.value}
      undoable={controller.undoable.value}
      redoable={controller.redoable.value}
      onUndo={controller.undo}
      onRedo={controller.redo}
      onDismiss={controller.dismiss}
    >
      <Page db={db} controller={controller} route={route} taken={taken} unread={unread.value} />
    </WorkspaceShell>
  );
}

function titleOf(route: Route): string {
  if (route.page !== 'kind') return pageTitle(route.page);
  const page = documentKinds.find((kind) => kind.page?.name === route.name)?.page;
  return page ? inWords(page.title) : '';
}

/** `taken` is what came in last, `unread` what is new. */
function Page({
  taken,
  unread,
  ...props
}: PageProps & { taken: Signal<Taken | null>; unread: readonly VersionNews[] }) {
  switch (props.route.value.page) {
    case 'coverage':
      return <CoveragePage {...props} />;
    case 'rate':
      return <RatePage {...props} />;
    case 'artifacts':
      return <ArtifactsPage {...props} />;
    case 'credentials':
      return (
        <CredentialsPage
          {...props}
          onTaken={(came) => {
            taken.value = came;
            location.hash = hashOf({ page: 'program', program: came.programId, at: null });
          }}
        />
      );
    case 'program':
      return <ProgramPage {...props} taken={taken} />;
    case 'feedback':
      return <FeedbackPage {...props} />;
    case 'ask':
      return <AskPage {...props} />;
    case 'review':
      return <ReviewPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    case 'welcome':
      return <WelcomePage {...props} />;
    case 'help':
      return <HelpPage unread={unread} />;
    case 'licences':
      return <LicencesPage />;
    case 'kind': {
      const KindPage = kindPages[props.route.value.name];
      return KindPage ? <KindPage /> : null;
    }
  }
}
