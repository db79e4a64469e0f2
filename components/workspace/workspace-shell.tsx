import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Wordmark } from '@/components/brand/wordmark';
import { Foot } from '@/components/focus/foot';
import { Notice } from '@/components/notice/notice';
import { UndoControls } from '@/components/notice/undo-controls';
import { type LedPage, type ListedPage, pageTitle, type WorkspacePage } from './page-title';

const pages: readonly ListedPage[] = ['coverage', 'artifacts', 'credentials', 'feedback', 'settings'];

interface Props {
  page: WorkspacePage;
  title: string;
  hrefOf: (page: LedPage) => string;
  /** Whether something is new that was not looked at. */
  hasNews: boolean;
  problem: string | null;
  undoable: string | null;
  redoable: string | null;
  onUndo: () => void;
  onRedo: () => void;
  onDismiss: () => void;
  children: ComponentChildren;
}

/** What stands around every page of the workspace: the way to the others, what went wrong, and undo. */
export function WorkspaceShell({ page, title, hrefOf, hasNews, problem, undoable, redoable, children, ...on }: Props) {
  const main = useRef<HTMLElement>(null);
  return (
    <div class="workspace surface">
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {i18n.t('workspace.skip')}
      </button>
      <header class="workspace-head">
        <Wordmark />
        <nav aria-label={i18n.t('workspace.navigation')}>
          {pages.map((each) => (
            <a key={each} href={hrefOf(each)} aria-current={currentOf(each, page)}>
              {pageTitle(each)}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {/* What is answered or read there has a title of its own. */}
        {page !== 'review' && page !== 'program' && <h1>{title}</h1>}
        {problem !== null && (
          <Notice kind="problem" onDismiss={on.onDismiss}>
            {problem}
          </Notice>
        )}
        {children}
      </main>
      <nav class="workspace-end" aria-label={i18n.t('workspace.more')}>
        {(['help', 'welcome'] as const).map((each) => (
          <a key={each} href={hrefOf(each)} aria-current={each === page ? 'page' : undefined}>
            {each === 'help' && hasNews ? i18n.t('help.news') : pageTitle(each)}
          </a>
        ))}
      </nav>
      {(undoable !== null || redoable !== null) && (
        <Foot class="workspace-foot">
          <UndoControls undoable={undoable} redoable={redoable} onUndo={on.onUndo} onRedo={on.onRedo} />
        </Foot>
      )}
    </div>
  );
}

/** Pages that are under another one: that is where the person is. */
const parents: Partial<Record<WorkspacePage, ListedPage>> = {
  rate: 'coverage',
  program: 'credentials',
  ask: 'feedback',
  review: 'feedback',
  kind: 'settings',
  licences: 'settings',
};

function currentOf(listed: ListedPage, page: WorkspacePage): 'page' | 'true' | undefined {
  if (listed === page) return 'page';
  return listed === parents[page] ? 'true' : undefined;
}
