import type { FunctionComponent } from 'preact';
import { GoogleDocsPage } from './google-docs-page';

/** The pages that are about one kind of documents alone, by the name that the kind gives its page. */
export const kindPages: Readonly<Record<string, FunctionComponent>> = { 'google-docs': GoogleDocsPage };
