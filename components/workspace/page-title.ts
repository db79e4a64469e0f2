import { i18n } from '#i18n';

/** Pages that every page of the workspace leads to. */
export type ListedPage = 'coverage' | 'artifacts' | 'credentials' | 'feedback' | 'settings';
export type WorkspacePage = ListedPage | 'ask' | 'review' | 'google-docs';

export const pageTitle = (page: WorkspacePage): string =>
  i18n.t(page === 'google-docs' ? 'workspace.googleDocs' : `workspace.${page}`);
