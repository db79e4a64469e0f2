import { i18n } from '#i18n';

/** Pages that every page of the workspace leads to. */
export type ListedPage = 'coverage' | 'artifacts' | 'credentials' | 'feedback' | 'settings';
/** Those, and what the foot of each leads to. */
export type LedPage = ListedPage | 'help' | 'welcome';
/** Those, and pages under them: the last is about one kind of documents alone. */
export type WorkspacePage = LedPage | 'rate' | 'program' | 'ask' | 'review' | 'licences' | 'kind';

/** Of a page that is about one kind of documents, that kind says how it is called. */
export const pageTitle = (page: Exclude<WorkspacePage, 'kind'>): string => i18n.t(`workspace.${page}`);
