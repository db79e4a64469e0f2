import { computed, effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { PackagedRequest, Picture, RequestPackage } from '@/lib/feedback/package';
import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { RequestSubjects, SubjectPassage } from '@/lib/feedback/subjects';
import { traitsOf } from '@/lib/model/artifact-kinds';
import { cleanText } from '@/lib/model/clean-text';
import type { AskedSubjects } from '@/lib/model/feedback-request';
import type { TagId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';

/** Pictures of the passages that are asked about, where they stand in a file that is kept. */
export interface PassagePictures {
  readonly found: ReadonlySignal<ReadonlyMap<TagId, Picture>>;
  /** Passages of which there could be a picture, and is none. */
  readonly missing: ReadonlySignal<readonly TagId[]>;
  readonly working: ReadonlySignal<boolean>;
}

const none: ReadonlyMap<TagId, Picture> = new Map();

const isPictured = (passage: SubjectPassage | undefined): boolean =>
  passage !== undefined && traitsOf(passage.kind).hasPictures === true;

export function openPassagePictures(
  db: ProofmarkDatabase,
  draft: ReadonlySignal<RequestDraft | null>,
  subjects: ReadonlySignal<RequestSubjects | null>,
  signal: AbortSignal,
): PassagePictures {
  const found = signalOf<ReadonlyMap<TagId, Picture>>(none);
  const missing = signalOf<readonly TagId[]>([]);
  const working = signalOf(false);
  const wanted = computed(() =>
    draft.value?.pictures
      ? [...new Set(draft.value.items.flatMap(({ tagIds }) => tagIds))].filter((id) =>
          isPictured(subjects.value?.passages.get(id)),
        )
      : [],
  );
  // Typing changes the draft and not what is pictured.
  const key = computed(() => wanted.value.join(' '));
  const stop = effect(() => {
    if (key.value === '') {
      found.value = none;
      missing.value = [];
      working.value = false;
      return;
    }
    const passages = wanted.peek().flatMap((id) => subjects.peek()?.passages.get(id) ?? []);
    const drawing = new AbortController();
    working.value = true;
    void draw(db, passages, drawing.signal).then((pictures) => {
      if (drawing.signal.aborted) return;
      found.value = pictures;
      missing.value = passages.map(({ tagId }) => tagId).filter((id) => !pictures.has(id));
      working.value = false;
    });
    return () => drawing.abort();
  });
  signal.addEventListener('abort', stop, { once: true });
  return { found, missing, working };
}

async function draw(
  db: ProofmarkDatabase,
  passages: readonly SubjectPassage[],
  signal: AbortSignal,
): Promise<ReadonlyMap<TagId, Picture>> {
  try {
    const { drawPassages } = await import('./draw-passages');
    return await drawPassages(db, passages, signal);
  } catch {
    // The quotes say it too; that pictures are missing is shown.
    return none;
  }
}

/** The request with the pictures of its passages that may leave. */
export function withPictures(
  request: PackagedRequest,
  subjects: AskedSubjects,
  sent: ReadonlyMap<TagId, Picture>,
  hide: (text: string) => string,
): RequestPackage {
  const tagOf = new Map(subjects.passages.map(({ reference, tagId }) => [reference, tagId]));
  const pictures: Picture[] = [];
  const passages = request.passages.map((passage) => {
    const tagId = tagOf.get(passage.id);
    const picture = tagId && sent.get(tagId);
    if (!picture) return passage;
    const id = `f${pictures.length + 1}`;
    pictures.push({ ...picture, id, description: hide(cleanText(picture.description)) });
    return { ...passage, pictureId: id };
  });
  return { format: 'proofmark-request', version: 1, request: { ...request, passages }, pictures };
}
