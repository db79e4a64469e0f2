import { isOwnName, ownNames } from '@/lib/documents/own-names';
import type { Asker } from '@/lib/messaging/asker';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { StoreFailure } from '@/lib/model/failure';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { type OwnRecords, ownRecords } from './own-records';

/** What a page asks, as far as it is about its own document. */
interface AtPage {
  address: string;
  own: OwnRecords;
}

interface Rule<Data> {
  by: readonly Asker['kind'][];
  /**
   * What of it a page may ask.
   *
   * @throws StoreFailure 'invalid' where it is about another document
   */
  held: (data: Data, page: AtPage) => Data | Promise<Data>;
}

type Rules = {
  [Name in keyof BackgroundProtocol]: Rule<Parameters<BackgroundProtocol[Name]>[0]>;
};

const anyone = ['page', 'extension'] as const;
/** All that the frame asks by itself: the rest goes by way of its overlay. */
const alsoFrame = ['page', 'frame', 'extension'] as const;
const notPages = ['frame', 'extension'] as const;

/**
 * Who may ask what. The extension's own pages ask about any document; a page about its own alone, since the script that
 * asks for it shares a process with whatever else runs there, and a frame about the page's that holds it.
 */
const rules: Rules = {
  hasTags: { by: anyone, held: (names, { address }) => someOf(ownNames(names, address)) },
  alike: { by: anyone, held: (names, { address }) => someOf(ownNames(names, address)) },
  // The tab is the sender's own, whoever asks.
  bringOverlay: { by: anyone, held: (nothing) => nothing },
  bringOverlayTo: { by: ['extension'], held: (tabId) => tabId },
  // About the sender's own tab, and a secret that only it and its frame know.
  vouchForFrame: { by: ['page', 'extension'], held: (secret) => secret },
  openPrivateWindow: { by: ['page', 'extension'], held: (secret) => secret },
  // About the browser, and no document.
  tagKeys: { by: anyone, held: (nothing) => nothing },
  openShortcuts: { by: anyone, held: (nothing) => nothing },
  // No page may have a program loaded, or learn which sites are allowed: these come from the frame itself.
  loadSample: { by: notPages, held: (nothing) => nothing },
  openCredentials: { by: notPages, held: (nothing) => nothing },
  everyTimeOffer: { by: notPages, held: (nothing) => nothing },
  showPopup: { by: notPages, held: (nothing) => nothing },
  isFrameOfOurs: { by: ['frame'], held: (secret) => secret },
  ratingsOf: {
    by: notPages,
    held: async (cells, { own }) => only((await Promise.all(cells.map(own.cell))).every(Boolean), cells),
  },
  rate: { by: notPages, held: async (input, { own }) => only(await own.cell(input.cell), input) },
  pageState: { by: anyone, held: (document, { address }) => ownIdentity(document, address) },
  saveTag: {
    by: anyone,
    held: async (input, { address, own }) => {
      const { document } = only(await own.tag(input.id), input);
      return { ...input, document: ownIdentity(document, address) };
    },
  },
  deleteTag: { by: anyone, held: async (id, { own }) => only(await own.tag(id), id) },
  undo: { by: anyone, held: async (id, { own }) => only(await own.change(id), id) },
  redo: { by: anyone, held: async (id, { own }) => only(await own.change(id), id) },
  reportSightings: { by: anyone, held: async (report, { own }) => only(await own.artifact(report.artifactId), report) },
  keepDraft: {
    by: alsoFrame,
    held: async (draft, { address, own }) => {
      const { document } = only((await own.draft(draft.id)) && (await own.tag(draft.id)), draft);
      return { ...draft, document: ownIdentity(document, address) };
    },
  },
  dropDraft: { by: anyone, held: async (id, { own }) => only(await own.draft(id), id) },
  keepFile: { by: ['extension'], held: (file) => file },
  askForFeedback: { by: anyone, held: async (id, { own }) => only(await own.tag(id), id) },
  markThreads: {
    by: anyone,
    held: async (marks, { own }) => only(await own.threads(marks.replyId, marks.threadIds), marks),
  },
  writeReview: {
    by: anyone,
    held: async (input, { own }) => {
      const here = await own.passagesOf(input.id);
      const isHere = (change: (typeof input.changes)[number]) =>
        (change.kind === 'answer' && here?.questions.has(change.questionId)) ||
        (change.kind === 'remarks' &&
          here?.passages.has(change.passageId) &&
          change.remarks.every(({ passageId }) => passageId === change.passageId));
      return only(here === null || input.changes.every(isHere), input);
    },
  },
  openReview: {
    by: anyone,
    held: async (id, { own }) => {
      const here = await own.passagesOf(id);
      return only(here === null || here.passages.size > 0, id);
    },
  },
};

/**
 * What of a question may be answered to this asker.
 *
 * @throws StoreFailure 'invalid' where nothing may
 */
export async function heldTo<Name extends keyof BackgroundProtocol>(
  db: ProofmarkDatabase,
  name: Name,
  data: Parameters<BackgroundProtocol[Name]>[0],
  asker: Asker | null,
): Promise<Parameters<BackgroundProtocol[Name]>[0]> {
  const rule: Rule<Parameters<BackgroundProtocol[Name]>[0]> = rules[name];
  if (!asker || !rule.by.includes(asker.kind)) throw new StoreFailure('invalid', `${name}: not for this sender`);
  if (asker.kind === 'extension') return data;
  const [first = '', ...others] = asker.addresses;
  let held = atAddress(first);
  for (const address of others) held = held.catch(() => atAddress(address));
  return held;

  async function atAddress(address: string) {
    return rule.held(data, { address, own: ownRecords(db, address) });
  }
}

function only<T>(isOwn: boolean, data: T): T {
  if (!isOwn) throw new StoreFailure('invalid', 'about another document');
  return data;
}

function someOf(names: string[]): string[] {
  return only(names.length > 0, names);
}

/** The identity without names of other documents, which a page may believe to have, or claim. */
function ownIdentity(document: DocumentIdentity, address: string): DocumentIdentity {
  const aliases = someOf(ownNames(document.aliases, address));
  return only(isOwnName(document.url, address), { ...document, aliases });
}
