import { useSignalEffect } from '@preact/signals';
import { i18n } from '#i18n';
import { pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import { hashOf, parseRoute } from '@/lib/pages/routes';
import { ArtifactsPage } from './artifacts-page';
import { AskPage } from './ask-page';
import { CoveragePage } from './coverage-page';
import { CredentialsPage } from './credentials-page';
import { FeedbackPage } from './feedback-page';
import { GoogleDocsPage } from './google-docs-page';
import type { PageProps } from './page-props';
import { ReviewPage } from './review-page';
import { SettingsPage } from './settings-page';

export function Workspace({ db, desk, route }: PageProps) {
  useSignalEffect(() => {
    document.title = `${pageTitle(route.value.page)}: ${i18n.t('workspace.title')}`;
  });
  return (
    <WorkspaceShell
      page={route.value.page}
      hrefOf={(page) => hashOf(parseRoute(`#/${page}`))}
      problem={desk.problem.value}
      undoable={desk.undoable.value}
      redoable={desk.redoable.value}
      onUndo={desk.undo}
      onRedo={desk.redo}
      onDismiss={desk.dismiss}
    >
      <Page db={db} desk={desk} route={route} />
    </WorkspaceShell>
  );
}

function Page(props: PageProps) {
  switch (props.route.value.page) {
    case 'coverage':
      return <CoveragePage {...props} />;
    case 'artifacts':
      return <ArtifactsPage {...props} />;
    case 'credentials':
      return <CredentialsPage {...props} />;
    case 'feedback':
      return <FeedbackPage {...props} />;
    case 'ask':
      return <AskPage {...props} />;
    case 'review':
      return <ReviewPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    case 'google-docs':
      return <GoogleDocsPage />;
  }
}
