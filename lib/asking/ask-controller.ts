import { computed, effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Blackout, type Covered, withBoxes } from '@/lib/feedback/blackout';
import { type BuiltRequest, buildRequest } from '@/lib/feedback/build-request';
import { newKey, packageLimits, type Stem } from '@/lib/feedback/package';
import { type Mask, masked } from '@/lib/feedback/private-details';
import type { AskedItem, RequestDraft } from '@/lib/feedback/request-draft';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import type { ChangeController } from '@/lib/live/change-controller';
import { live, loaded, shown } from '@/lib/live/live';
import type { Cell } from '@/lib/model/cell';
import { cleanText } from '@/lib/model/clean-text';
import { shortenedText } from '@/lib/model/cut-text';
import { StoreFailure } from '@/lib/model/failure';
import { newRequestId, type RequestId, type TagId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { rememberAuthor } from '@/lib/store/preferences';
import { saveRequest } from '@/lib/store/requests';
import { openCoveredPictures } from './covered-pictures';
import { foundDetails, type PrivateFinding } from './found-details';
import { keepRequestDraft, keepStudentNames, keptDraft, studentNames } from './kept-draft';
import { maskWords } from './mask-words';
import { openPassagePictures, type PassagePictures, withPictures } from './passage-pictures';
import { newItem, withStem } from './stems';

/** Where a request is written. */
export interface AskController {
  /** Null until it is known what was being written. */
  readonly draft: ReadonlySignal<RequestDraft | null>;
  readonly subjects: ReadonlySignal<RequestSubjects | null>;
  /** Exactly what would be sent; null while there is nothing to send. */
  readonly preview: ReadonlySignal<BuiltRequest | null>;
  /** As they are drawn. */
  readonly pictures: PassagePictures;
  /** As they are sent: without what is blacked out. */
  readonly covered: ReadonlySignal<Covered>;
  /** Whether pictures are being drawn or blacked out. */
  readonly working: ReadonlySignal<boolean>;
  /** What in it looks like something about a student. */
  readonly findings: ReadonlySignal<PrivateFinding[]>;
  readonly names: ReadonlySignal<string[]>;
  readonly making: ReadonlySignal<boolean>;
  change(change: Partial<RequestDraft>): void;
  /** Asks about something too, unless it is asked about already. */
  add(about: { tagIds: TagId[]; cells: Cell[] }): void;
  changeItem(id: string, change: Partial<AskedItem>): void;
  changeStem(id: string, stem: Stem): void;
  removeItem(id: string): void;
  mask(mask: Mask, hidden: boolean): void;
  /** @param isRight whether the person has seen that they are right for the picture as it is now */
  blackOut(tagId: TagId, boxes: Blackout['boxes'], isRight: boolean): void;
  keepNames(names: readonly string[]): void;
  /** Makes the request, and says under which id; null where that could not be done. */
  make(passphrase: string): Promise<RequestId | null>;
}

/** How long a pause in typing is, in milliseconds, after which the draft is kept. */
const pause = 300;

export function openAskController(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
  signal: AbortSignal,
): AskController {
  const draft = signalOf<RequestDraft | null>(null);
  const making = signalOf(false);
  const always = signalOf(null);
  const gatherer = loaded(import('./request-subjects'));
  const subjectsState = live(gatherer, async (gather) => (gather ? gather.requestSubjects(db) : null), signal);
  const namesState = live(always, () => studentNames(db), signal);
  const subjects = computed(() => shown(subjectsState.value));
  const names = computed(() => shown(namesState.value) ?? []);
  const waiting: { tagIds: TagId[]; cells: Cell[] }[] = [];
  const own = { id: newRequestId(), key: newKey(), madeAt: Date.now() };

  void keptDraft(db).then(
    (kept) => {
      draft.value = kept;
    },
    () => void controller.make(() => keptDraft(db)),
  );
  const preview = computed((): BuiltRequest | null => {
    const [present, there] = [draft.value, subjects.value];
    if (!present || !there || present.items.every(({ text }) => text.trim() === '')) return null;
    return buildRequest(present, there, own, hidingBy(present));
  });
  const pictures = openPassagePictures(db, draft, subjects, signal);
  const blackouts = computed(() => draft.value?.blackouts ?? none);
  const covered = openCoveredPictures(pictures.found, blackouts, signal);
  const working = computed(() => pictures.working.value || covered.working.value);
  const findings = computed(() => foundDetails(preview.value?.request ?? null, names.value, draft.value?.masks ?? []));

  const change = (changed: Partial<RequestDraft>) => {
    if (draft.value) draft.value = { ...draft.value, ...changed };
  };
  const changeItems = (to: (item: AskedItem) => AskedItem) => {
    if (draft.value) change({ items: draft.value.items.map(to) });
  };
  // Something may be asked about before it is known what was being written.
  const stopAdding = effect(() => {
    const [present, there] = [draft.value, subjects.value];
    if (!present || !there || waiting.length === 0) return;
    const items = [...present.items];
    for (const about of waiting.splice(0)) {
      if (items.some(isAbout(about))) continue;
      if (items.length < packageLimits.items) items.push(newItem(about, there));
      else void controller.make(() => Promise.reject(new StoreFailure('tooMany', 'questions')));
    }
    if (items.length > present.items.length) change({ items });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: RequestDraft | null = null;
  // What was made is no draft any more.
  let isMade = false;
  const keep = () => {
    clearTimeout(timer);
    const present = draft.peek();
    if (!present || present === kept || isMade) return;
    kept = present;
    void controller.make(() => keepRequestDraft(db, present));
  };
  const stopKeeping = effect(() => {
    const present = draft.value;
    if (!present) return;
    kept ??= present;
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
  globalThis.addEventListener?.('pagehide', keep, { signal });
  signal.addEventListener('abort', () => {
    keep();
    stopAdding();
    stopKeeping();
  });

  return {
    draft,
    subjects,
    preview,
    pictures,
    covered: covered.state,
    working,
    findings,
    names,
    making,
    change,
    add(about) {
      waiting.push(about);
      if (draft.value) draft.value = { ...draft.value };
    },
    changeItem: (id, changed) => changeItems((item) => (item.id === id ? { ...item, ...changed } : item)),
    changeStem: (id, stem) =>
      changeItems((item) => (item.id === id && subjects.value ? withStem(item, stem, subjects.value) : item)),
    removeItem: (id) => change({ items: draft.value?.items.filter((item) => item.id !== id) ?? [] }),
    mask(mask, hidden) {
      const others = draft.value?.masks.filter(({ text }) => text !== mask.text) ?? [];
      change({ masks: hidden ? [...others, mask] : others });
    },
    blackOut(tagId, boxes, isRight) {
      const digest = covered.digestOf(tagId);
      if (digest !== null) change({ blackouts: withBoxes(blackouts.value, { tagId, digest, isRight }, boxes) });
    },
    keepNames: (list) => void controller.make(() => keepStudentNames(db, list)),
    async make(passphrase) {
      const built = preview.peek();
      const present = draft.peek();
      if (!built || !present || making.peek() || working.peek()) return null;
      making.value = true;
      isMade = true;
      clearTimeout(timer);
      const now = Date.now();
      const whole = withPictures(
        { ...built.request, madeAt: now },
        built.subjects,
        covered.state.peek().sent,
        hidingBy(present),
      );
      const request = {
        id: whole.request.id,
        to: shortenedText(cleanText(present.to).trim(), packageLimits.name),
        due: whole.request.due,
        questions: whole.request.questions.map(({ text }) => text),
        subjects: built.subjects,
        sentAt: null,
        answeredAt: null,
        closedAt: null,
        createdAt: now,
        updatedAt: now,
      };
      const made = await controller.make(() =>
        saveRequest(db, request, { package: whole, passphrase: passphrase.trim() }),
      );
      making.value = false;
      isMade = made;
      if (made) void rememberAuthor(db, present.from.trim()).catch(() => {});
      return made ? request.id : null;
    },
  };
}

const none: readonly Blackout[] = [];

const hidingBy =
  ({ masks }: RequestDraft) =>
  (text: string): string =>
    masked(text, masks, maskWords());

const isAbout =
  (about: { tagIds: TagId[]; cells: Cell[] }) =>
  ({ tagIds, cells }: AskedItem): boolean =>
    JSON.stringify([tagIds, cells]) === JSON.stringify([about.tagIds, about.cells]);
