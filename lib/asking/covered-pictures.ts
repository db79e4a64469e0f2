import { computed, effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Blackout, type Covered, covered, type Painted, pictureDigest } from '@/lib/feedback/blackout';
import type { Picture } from '@/lib/feedback/package';
import type { TagId } from '@/lib/model/ids';

type Paint = (picture: Picture, boxes: Blackout['boxes']) => Promise<Picture>;

export interface CoveredPictures {
  readonly state: ReadonlySignal<Covered>;
  readonly working: ReadonlySignal<boolean>;
  /** Of a picture as it was drawn. */
  digestOf(tagId: TagId): string | null;
}

/** Pictures with the boxes on them that the person drew. One whose boxes are not painted yet is not among what is sent. */
export function openCoveredPictures(
  drawn: ReadonlySignal<ReadonlyMap<TagId, Picture>>,
  blackouts: ReadonlySignal<readonly Blackout[]>,
  signal: AbortSignal,
  paint: Paint = paintIt,
): CoveredPictures {
  const painted = signalOf<ReadonlyMap<TagId, Painted>>(new Map());
  // Apart from the boxes: a digest of every picture takes its time.
  const told = computed(
    () => new Map([...drawn.value].map(([tagId, picture]) => [tagId, { picture, digest: pictureDigest(picture) }])),
  );
  const state = computed(() => covered(told.value, blackouts.value, painted.value));
  const next = computed(() => state.value.toPaint[0]?.key ?? null);
  const stop = effect(() => {
    const key = next.value;
    const [first] = state.peek().toPaint;
    if (key === null || !first) return;
    const painting = new AbortController();
    void paint(first.picture, [...first.boxes])
      .catch(() => null)
      .then((picture) => {
        if (!painting.signal.aborted) painted.value = new Map([...painted.value, [first.tagId, { key, picture }]]);
      });
    return () => painting.abort();
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    state,
    working: computed(() => next.value !== null),
    digestOf: (tagId) => told.value.get(tagId)?.digest ?? null,
  };
}

async function paintIt(...given: Parameters<Paint>): Promise<Picture> {
  const { blackOut } = await import('@/lib/page-pictures/black-out');
  return blackOut(...given);
}
