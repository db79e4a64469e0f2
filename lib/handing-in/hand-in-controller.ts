import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { i18n } from '#i18n';
import type { DocumentAdapter } from '@/lib/documents/document';
import { withoutLosses } from '@/lib/exports/format';
import { exportFormats } from '@/lib/exports/formats';
import { originalOf, type PdfReader, type PdfWords } from '@/lib/exports/pdf';
import { emptyPortfolio } from '@/lib/model/portfolio';
import type { WrittenFile } from '@/lib/model/written-file';
import { saveBlob } from '@/lib/own-pages/save-file';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { writeArtifactBackup } from '@/lib/store/artifact-backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { authorName, rememberAuthor } from '@/lib/store/preferences';
import type { DocumentTags } from '@/lib/tagging/document-tags';
import type { Locating } from '@/lib/tagging/located-passages';
import { choicesToHandIn, evidenceIn, forCredential, isTaken, takenFrom } from './evidence';
import { openGathered } from './gathered';
import type { HandInModel, HandInStep, HandInWish } from './hand-in-model';

/** Where a marked copy of an open PDF is made. */
export interface HandInController {
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
  tags: Pick<DocumentTags, 'state'>;
  located: Locating['located'];
  adapter: Pick<DocumentAdapter, 'describe'>;
  reader: () => Promise<PdfReader>;
  font: () => Promise<Uint8Array>;
  signal: AbortSignal;
}

export function openHandInController(needs: HandInNeeds): HandInController {
  const { db, opened, files, tags, located, adapter, reader, font, signal } = needs;
  const wish = signalOf<HandInWish | null>(null);
  const step = signalOf<HandInStep>({ status: 'deciding' });
  let instead: readonly WrittenFile[] = [];
  const artifactId = computed(() => tags.state.value?.artifact?.id ?? null);
  const { portfolio, gather } = openGathered(db, artifactId, signal);
  const choices = computed(() => choicesToHandIn(portfolio.value));
  const offered = computed(() => forCredential(wish.value?.credentialId ?? null, portfolio.value));
  const evidence = computed(() => evidenceIn(offered.value, located.value));
  const model = computed(
    (): HandInModel | null =>
      wish.value && { choices: choices.value, evidence: evidence.value, wish: wish.value, step: step.value },
  );
  const base = opened.source.name.replace(/\.pdf$/i, '');

  async function write({ credentialId, author, index, drawn, restorable, others }: HandInWish): Promise<HandInStep> {
    const [all, listed, id] = [offered.peek(), evidence.peek(), artifactId.peek()];
    const tagIds = listed.filter((each) => isTaken(each, others)).map(({ tagId }) => tagId);
    const data =
      restorable && id ? await writeArtifactBackup(db, id, tagIds, { author: author.trim(), credentialId }) : null;
    const { pdf } = exportFormats;
    const taken = await takenFrom(all, new Set(tagIds), files, located.peek(), adapter.describe);
    const result = await pdf.write(
      withoutLosses(taken, pdf.losses),
      {
        bytes: await unmarked(opened.source.bytes),
        password: opened.password,
        author: author.trim(),
        date: startOfDay(new Date()),
        index,
        flattened: drawn,
        data: data ?? '',
        words: words(base),
        font,
        reader: await reader(),
        fileName: i18n.t('handIn.fileName', [base]),
        sidecarName: i18n.t('handIn.sidecarName', [base]),
      },
      signal,
      () => {},
    );
    if (result.outcome === 'refused') {
      instead = result.instead;
      return { status: 'refused', reason: result.reason };
    }
    result.files.forEach(save);
    return { status: 'saved', name: result.files.map(({ name }) => name).join(', '), leftOut: result.leftOut };
  }

  return {
    model,
    async open() {
      step.value = { status: 'deciding' };
      const active = tags.state.peek()?.activeCredentialId;
      const [author, present] = await Promise.all([
        authorName(db).catch(() => ''),
        gather().catch(() => emptyPortfolio),
      ]);
      const own = choicesToHandIn(present);
      const first = own.find(({ id }) => id === active) ?? own[0];
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
    saveApart: () => instead.forEach(save),
  };
}

const save = ({ name, mediaType, parts }: WrittenFile): void => saveBlob(name, new Blob(parts, { type: mediaType }));

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
