import * as v from 'valibot';
import { keptValue } from '@/lib/extension/kept-value';
import { DocumentIdentity } from '@/lib/model/artifact';
import { ArtifactId } from '@/lib/model/ids';

/** The document in a tab, as its overlay says it is. `artifactId` is null until something of it was tagged. */
export const TabDocument = v.object({ artifactId: v.nullable(ArtifactId), ...DocumentIdentity.entries });
export type TabDocument = v.InferOutput<typeof TabDocument>;

/** By the tab's id. Tabs without an overlay aren't in it. */
const kept = keptValue('session:documents', v.record(v.string(), TabDocument));

/** The document in a tab, or null where the overlay is not there. */
export async function tabDocument(tabId: number): Promise<TabDocument | null> {
  return (await kept.read())?.[tabId] ?? null;
}

/** The tabs in which an artifact is open, as far as their overlays are there. */
export async function tabsShowing(artifactId: ArtifactId): Promise<number[]> {
  const documents = Object.entries((await kept.read()) ?? {});
  return documents.filter(([, document]) => document.artifactId === artifactId).map(([tabId]) => Number(tabId));
}

/** Notes the document of a tab, or that there is none any more. */
export async function setTabDocument(tabId: number, document: TabDocument | null): Promise<void> {
  await kept.change((documents) => {
    const { [tabId]: known, ...others } = documents ?? {};
    if (document) return { ...others, [tabId]: document };
    return known ? others : documents;
  });
}

/** Calls when the document of any tab has changed. */
export function onTabDocuments(listener: () => void, signal: AbortSignal): void {
  kept.onChange(() => listener(), signal);
}
