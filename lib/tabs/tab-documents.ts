import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { DocumentIdentity } from '@/lib/model/artifact';
import { ArtifactId } from '@/lib/model/ids';

/** The document in a tab, as its overlay says it is. `artifactId` is null until something of it was tagged. */
export const TabDocument = v.object({ artifactId: v.nullable(ArtifactId), ...DocumentIdentity.entries });
export type TabDocument = v.InferOutput<typeof TabDocument>;

/** By the tab's id. Tabs without an overlay aren't in it. */
const TabDocuments = v.record(v.string(), TabDocument);
type TabDocuments = v.InferOutput<typeof TabDocuments>;

const key = 'documents';

/** The document in a tab, or null where the overlay is not there. */
export async function tabDocument(tabId: number): Promise<TabDocument | null> {
  return (await read())[tabId] ?? null;
}

/** Notes the document of a tab, or that there is none any more. */
export async function setTabDocument(tabId: number, document: TabDocument | null): Promise<void> {
  // One at a time, since all tabs share one record: two at once would overwrite each other.
  await navigator.locks.request('proofmark-tab-documents', async () => {
    const { [tabId]: known, ...others } = await read();
    if (document) await browser.storage.session.set({ [key]: { ...others, [tabId]: document } });
    else if (known) await browser.storage.session.set({ [key]: others });
  });
}

/** Calls when the document of any tab has changed. */
export function onTabDocuments(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (key in changes) listener();
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), { once: true });
}

async function read(): Promise<TabDocuments> {
  const parsed = v.safeParse(TabDocuments, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : {};
}
