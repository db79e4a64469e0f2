import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import type { DocumentAdapter } from '@/lib/documents/document';
import { exportPdf, originalOf, type PdfReader, type PdfWords } from '@/lib/exports/pdf';
import { saveBlob, saveFile } from '@/lib/pages/save-file';
import { writeArtifactBackup } from '@/lib/store/artifact-backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { authorName, rememberAuthor } from '@/lib/store/preferences';
import type { DocumentTags } from '@/lib/tagging/document-tags';
import type { Locating } from '@/lib/tagging/locating';
import type { OpenedPdf } from '@/lib/viewer/opened-pdf';
import { choicesToHandIn, evidenceFor, isTaken, marksOf } from './evidence';
import type { HandInModel, HandInStep, HandInWish } from './hand-in-model';

/** Where a marked copy of an open PDF is made. */
export interface HandInDesk {
  /** Null while the person is at something else. */
  model: ReadonlySignal<HandInModel | null>;
  open(): Promise<void>;
  close(): void;
  wish(wish: HandInWish): void;
  /** Writes the copy and gives it to the person. Never rejects: what went wrong is in the model. */
  save(): Promise<void>;
  saveApart(): void;
}

export interface HandInNeeds {
  db: ProofmarkDatabase;
  opened: Pick<OpenedPdf, 'source' | 'password'>;
  /** Files whose pages are those of the open one. */
  files: readonly string[];
  tags: DocumentTags;
  located: Locating['located'];
  adapter: Pick<DocumentAdapter, 'describe'>;
  reader: () => Promise<PdfReader>;
  font: () => Promise<Uint8Array>;
}

export function openHandInDesk({ db, opened, files, tags, located, adapter, reader, font }: HandInNeeds): HandInDesk {
  const wish = signalOf<HandInWish | null>(null);
  const step = signalOf<HandInStep>({ status: 'deciding' });
  let sidecar = '';
  const choices = computed(() => choicesToHandIn(tags.tags.value, tags.book.value));
  const evidence = computed(() =>
    evidenceFor(wish.value?.credentialId ?? null, tags.tags.value, tags.book.value, located.value),
  );
  const model = computed(
    (): HandInModel | null =>
      wish.value && { choices: choices.value, evidence: evidence.value, wish: wish.value, step: step.value },
  );
  const base = opened.source.name.replace(/\.pdf$/i, '');

  async function write({ credentialId, author, index, drawn, restorable, others }: HandInWish): Promise<HandInStep> {
    const shown = evidence.peek().filter((each) => isTaken(each, others));
    const artifactId = tags.state.peek()?.artifact?.id;
    const tagIds = shown.map(({ tagId }) => tagId);
    const data =
      restorable && artifactId
        ? await writeArtifactBackup(db, artifactId, tagIds, { author: author.trim(), credentialId })
        : null;
    const result = await exportPdf(
      {
        bytes: await unmarked(opened.source.bytes),
        password: opened.password,
        marks: await marksOf(shown, files, located.peek(), adapter.describe),
        author: author.trim(),
        date: startOfDay(new Date()),
        index,
        flattened: drawn,
        data: data ?? '',
        words: words(base),
        font,
      },
      await reader(),
    );
    if (!result.ok) {
      sidecar = result.sidecar;
      return { status: 'refused', reason: result.reason };
    }
    const name = i18n.t('handIn.fileName', [base]);
    saveBlob(name, new Blob(result.parts, { type: 'application/pdf' }));
    return { status: 'saved', name, leftOut: result.leftOut };
  }

  return {
    model,
    async open() {
      step.value = { status: 'deciding' };
      const active = tags.state.peek()?.activeCredentialId;
      const first = choices.peek().find(({ id }) => id === active) ?? choices.peek()[0];
      const author = await authorName(db).catch(() => '');
      // Proofmark's own data travels only where it is asked for, and what is another's is not handed in as one's own.
      const unasked = { restorable: false, others: [] };
      wish.value = { credentialId: first?.id ?? null, author, index: true, drawn: false, ...unasked };
    },
    close() {
      wish.value = null;
    },
    wish(changed) {
      step.value = { status: 'deciding' };
      wish.value = changed;
    },
    async save() {
      const wanted = wish.peek();
      if (!wanted || step.peek().status === 'writing') return;
      step.value = { status: 'writing' };
      void rememberAuthor(db, wanted.author.trim()).catch(() => {});
      step.value = await write(wanted).catch((): HandInStep => ({ status: 'refused', reason: 'notWritten' }));
    },
    saveApart: () => saveFile(i18n.t('handIn.sidecarName', [base]), sidecar),
  };
}

/** The day of handing in is no secret; the hour is nobody's business. */
const startOfDay = (moment: Date): Date =>
  new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));

/** The file as it was before its evidence was added here, so that handing in again does not add it twice. */
async function unmarked(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return (await originalOf(bytes)) ?? bytes;
}

function words(title: string): PdfWords {
  return {
    indexTitle: i18n.t('handIn.indexTitle'),
    indexSubtitle: title,
    rationale: i18n.t('handIn.indexRationale'),
    page: (label) => i18n.t('handIn.indexPage', [label]),
  };
}
