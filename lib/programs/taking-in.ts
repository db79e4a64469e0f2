import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import { textOfLine } from '@/lib/frameworks/blocks/block';
import { classify } from '@/lib/frameworks/classify/classify';
import { frameworkDraftOf } from '@/lib/frameworks/draft/framework-draft';
import type { FrameworkSource } from '@/lib/frameworks/format';
import { frameworkFormats } from '@/lib/frameworks/formats';
import type { SourceReading } from '@/lib/frameworks/read-source';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import type { ChangeController } from '@/lib/live/change-controller';
import { shortenedText } from '@/lib/model/cut-text';
import { type FrameworkDraft, keptFramework } from '@/lib/model/framework';
import type { IntakeId, ProgramId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { beginIntake } from '@/lib/store/intakes';
import { loadFromFile } from '@/lib/store/load-from-file';
import { setActiveCredential } from '@/lib/store/preferences';
import { readGiven } from './reading/read-given';
import { type PageNote, takeFromTab } from './take-from-tab';
import { type Taken, takenOf } from './taken';
import type { Unread } from './unread';
import type { UpdateController } from './update-controller';

/** How far it is with what was chosen, dropped or pasted, or with a page that is open. */
export type TakingIn =
  | { status: 'none' }
  /** `of` is 0 where nobody knows how long it is. */
  | { status: 'reading'; name: string; read: number; of: number }
  /** It was read, and its records are written. It can be ended until the last of them, and then none is there. */
  | { status: 'keeping'; name: string; written: number; of: number }
  | { status: 'unread'; unread: Unread }
  /** It can be put right now, and this has to be said of it. */
  | { status: 'begun'; notes: readonly PageNote[] };

/** What was pasted, as each way of it that a clipboard has; empty where it has not. */
export interface Pasted {
  html: string;
  text: string;
}

export interface TakingInController {
  readonly progress: ReadonlySignal<TakingIn>;
  /** @param newerOf the program of which the person says that this is a newer version */
  takeFile(file: File, newerOf?: ProgramId): Promise<void>;
  takePasted(pasted: Pasted): Promise<void>;
  takeTab(tabId: number): Promise<void>;
  /** The tab that something was begun from; null where it was none, or before the workspace was opened. */
  tabOf(id: IntakeId): number | null;
  /** Ends what is being read, and takes away what is said. */
  dismiss(): void;
}

export interface Outcomes {
  updates: Pick<UpdateController, 'offer'>;
  /** There is something to put right. */
  onBegun: (id: IntakeId) => void;
  /** A format for machines was read: it is here already, and its credential is the active one. */
  onTaken: (taken: Taken) => void;
}

/** In letters: what is longer is no name. */
const longestTitle = 80;

export function openTakingIn(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
  { updates, onBegun, onTaken }: Outcomes,
  signal: AbortSignal,
): TakingInController {
  const progress = signalOf<TakingIn>({ status: 'none' });
  const tabs = new Map<IntakeId, number>();
  let reading = new AbortController();

  /** Runs as the only one: what was being read before is left. */
  async function alone(name: string, read: (until: AbortSignal) => Promise<TakingIn>): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const until = AbortSignal.any([signal, reading.signal]);
    progress.value = { status: 'reading', name, read: 0, of: 0 };
    let next: TakingIn = { status: 'none' };
    const made = await controller.make(async () => {
      try {
        next = await read(until);
      } catch (error) {
        if (!until.aborted) throw error;
      }
    });
    if (!until.aborted) progress.value = made ? next : { status: 'none' };
  }

  const take = (name: string, sources: () => Promise<FrameworkSource[]>, newerOf: ProgramId | null = null) =>
    alone(name, async (until) => {
      const onProgress = (read: number, of: number) => {
        if (!until.aborted) progress.value = { status: 'reading', name, read, of };
      };
      const { found, isWhole } = await firstRead(await sources(), until, onProgress);
      until.throwIfAborted();
      return settled(name, found, isWhole, newerOf, until);
    });

  async function settled(
    name: string,
    found: SourceReading,
    isWhole: boolean,
    newerOf: ProgramId | null,
    until: AbortSignal,
  ): Promise<TakingIn> {
    switch (found.kind) {
      case 'refused':
        return { status: 'unread', unread: { of: 'source', name, reason: found.reason, place: found.place } };
      case 'document':
        if (newerOf !== null) {
          const title = found.title || bareNameOf({ name });
          const { tree } = classify({ ...found, title });
          await updates.offer({ draft: frameworkDraftOf(tree, name).draft, isWhole: false }, newerOf);
          return { status: 'none' };
        }
        onBegun(await beginIntake(db, { name, title: titleOf(found, name), address: '', blocks: found.blocks }));
        return { status: 'none' };
      case 'framework':
        if (await updates.offer({ draft: found.draft, isWhole }, newerOf)) return { status: 'none' };
        await load(name, found.draft, until);
        onTaken(takenOf(found.draft));
        return { status: 'none' };
    }
  }

  async function load(name: string, draft: FrameworkDraft, until: AbortSignal): Promise<void> {
    const onWritten = (written: number, of: number) => {
      if (!until.aborted) progress.value = { status: 'keeping', name, written, of };
    };
    await loadFromFile(db, keptFramework(draft, Date.now()), { signal: until, onWritten });
    const [credential] = draft.credentials;
    if (credential) await setActiveCredential(db, credential.id);
  }

  return {
    progress,
    takeFile: (file, newerOf) =>
      take(
        file.name,
        async () => [{ name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }],
        newerOf,
      ),
    takePasted: ({ html, text }) =>
      take('', async () =>
        [
          { name: '', mediaType: 'text/html', text: html },
          { name: '', mediaType: 'text/plain', text },
        ].filter((source) => source.text.trim() !== ''),
      ),
    takeTab: (tabId) =>
      alone('', async (until) => {
        const taken = await takeFromTab(db, tabId, until);
        if (taken.outcome === 'refused') {
          return { status: 'unread', unread: { of: 'page', name: taken.title, reason: taken.reason } };
        }
        tabs.set(taken.id, tabId);
        onBegun(taken.id);
        return taken.notes.length > 0 ? { status: 'begun', notes: taken.notes } : { status: 'none' };
      }),
    tabOf: (id) => tabs.get(id) ?? null,
    dismiss() {
      reading.abort();
      progress.value = { status: 'none' };
    },
  };
}

/** What was pasted and has no name goes by what it begins with, unless that is an item of a list or of a table. */
function titleOf({ title, blocks }: Extract<SourceReading, { kind: 'document' }>, name: string): string {
  const [first] = blocks;
  if (title !== '' || name !== '' || !first) return title;
  const begins = first.kind === 'heading' || first.kind === 'paragraph' ? textOfLine(first.line).trim() : '';
  return begins === '' ? i18n.t('intake.pasted') : shortenedText(begins, longestTitle);
}

/** What is in the first of several forms of the same that holds anything. */
async function firstRead(
  sources: readonly FrameworkSource[],
  signal: AbortSignal,
  onProgress: (read: number, of: number) => void,
): Promise<{ found: SourceReading; isWhole: boolean }> {
  let found: SourceReading = { kind: 'refused', reason: 'empty', place: null };
  let isWhole = false;
  for (const source of sources) {
    found = await readGiven(source, signal, onProgress);
    // A file of our own says all there is to say; documents and other formats leave much out.
    isWhole = frameworkFormats.proofmark.recognise(source) === 'certain';
    if (found.kind !== 'refused') break;
  }
  return { found, isWhole };
}
