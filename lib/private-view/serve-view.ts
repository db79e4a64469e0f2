import { effect, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { bookSourceOf } from '@/lib/tagging/book-source';
import { type DocumentTags, storedReasons } from '@/lib/tagging/document-tags';
import type { Picking } from '@/lib/tagging/picking';
import type { PrivateView } from './private-view';
import { actInputs, FromView, type Standing } from './wire/from-view-schema';
import { type BoxesOf, type PickerOpening, type ToView, toBox } from './wire/messages';
import type { Wire } from './wire/wire';

export interface ServingNeeds {
  view: PrivateView;
  tags: DocumentTags;
  identity: ReadonlySignal<DocumentIdentity | null>;
  /** The other side is there and shows what it is told. */
  onReady(): void;
  /** What the other side shows takes this room, in viewport coordinates. */
  onStanding(panels: Standing): void;
  /** The focus has left it. */
  onLeft(): void;
  /** The focus is there, on nothing: what had it has gone. */
  onNowhere(): void;
}

/** Openings of the picker in this document are counted, so that what comes late from one is not taken for another's. */
const openings = new WeakMap<Picking, number>();
let opened = 0;

/** Tells the private view at the other end of a wire what there is to show, and does what is done there. */
export function serveView(needs: ServingNeeds, wire: Wire, until: AbortSignal): void {
  const { view, tags } = needs;
  const post = (message: ToView) => wire.post(message);

  function begin(): void {
    const stops = [
      effect(() => post({ kind: 'book', source: tags.state.value && bookSourceOf(tags.state.value) })),
      effect(() => {
        const shown = view.picker.value;
        const opening = shown && openingOf(shown.picking, needs);
        post({ kind: 'picker', opening, choices: shown?.choices ?? 'loading' });
      }),
      effect(() => {
        const status = view.picker.value?.picking.status.value;
        if (status !== undefined) post({ kind: 'status', status });
      }),
      effect(() => post({ kind: 'card', card: view.card.value })),
      effect(() => post({ kind: 'toast', toast: view.toast.value })),
      effect(() => post({ kind: 'spoken', spoken: view.spoken.value })),
      followBoxesOf('picker', view.pickerBoxes),
      followBoxesOf('card', view.cardBoxes),
    ];
    until.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
    needs.onReady();
  }

  function followBoxesOf(of: BoxesOf, boxes: PrivateView['pickerBoxes']): () => void {
    return effect(() => post({ kind: 'boxes', of, boxes: boxes.value.map(toBox) }));
  }

  function take({ opening, written }: Extract<FromView, { kind: 'wrote' }>): void {
    const picking = view.picker.peek()?.picking;
    if (!picking || openings.get(picking) !== opening) return;
    const chosen = written.chosen.flatMap((key) => tags.book.peek().byKey.get(key) ?? []);
    picking.take({ ...written, chosen });
  }

  async function act({ id, name, given }: Extract<FromView, { kind: 'act' }>): Promise<void> {
    const parsed = v.safeParse(actInputs[name], given);
    if (!parsed.success) return;
    // The compiler can't see that the schema of a name fits the act of that name; `actInputs` is held to it.
    const value = await (view.acts[name] as (...input: unknown[]) => unknown)(...parsed.output);
    if (value !== undefined && !until.aborted) post({ kind: 'answer', id, value });
  }

  function hear(message: FromView): void {
    if (message.kind === 'ready') begin();
    else if (message.kind === 'wrote') take(message);
    else if (message.kind === 'standing') needs.onStanding(message.panels);
    else if (message.kind === 'left') needs.onLeft();
    else if (message.kind === 'nowhere') needs.onNowhere();
    else void act(message);
  }

  wire.onMessage((message) => {
    const parsed = v.safeParse(FromView, message);
    if (parsed.success && !until.aborted) hear(parsed.output);
  });
  until.addEventListener('abort', () => wire.close(), { once: true });
}

function openingOf(picking: Picking, { tags, identity }: ServingNeeds): PickerOpening {
  const opening = openings.get(picking) ?? ++opened;
  openings.set(picking, opening);
  const { tagId, passage, editing, beginsAt } = picking;
  return {
    ...{ opening, tagId, passage, editing, beginsAt },
    chosen: picking.chosen.peek(),
    rationale: picking.rationale.peek(),
    reasons: picking.reasons.peek(),
    query: picking.query.peek(),
    document: identity.peek(),
    stored: storedReasons(tags, tagId),
  };
}
