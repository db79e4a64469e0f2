import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { showInPlace } from '@/components/private-view/show-in-place';
import type { DocumentAdapter } from '@/lib/documents/document';
import { piecesOf } from '@/lib/documents/web/pieces';
import { readPage } from '@/lib/documents/web/read-page';
import { createWebDocument } from '@/lib/documents/web/web-document';
import rules from '@/lib/highlights/highlights.css?inline';
import type { Passage } from '@/lib/model/passage';
import type { Tag } from '@/lib/model/tag';
import { sampleOutlines } from '@/tests/support/sample-page';
import { memoryBackend } from '../../../../browser/tagging/memory-backend';
import type { PlannedPassage } from '../../plan';
import type { Answer } from '../contestant';
import { mapText } from '../text-map';

declare global {
  /** Describes the passages as if a person had selected each. */
  var describePassages: (passages: readonly PlannedPassage[]) => Promise<Passage[]>;
}

const { signal } = new AbortController();
let passages: readonly Passage[] = [];
let lookedAt = 0;
let tagging: ReturnType<typeof showOverlay> | undefined;

/** All that the extension's script does in a page, but its backend answers from memory. */
globalThis.contestant = {
  start({ described }) {
    passages = described;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    const backend = memoryBackend();
    backend.state = { ...backend.state, tags: described.map(tagOf) };
    const host = addHost(signal);
    const adapter = createWebDocument({ host: () => host.element, signal });
    tagging = showOverlay(host, counting(adapter), backend, showInPlace, signal);
  },
  progress: () => lookedAt,
  isDone: () => lookedAt >= passages.length,
  answers() {
    const host = document.querySelector('[data-proofmark-overlay]');
    const version = readPage(document, () => host);
    const at = new Map(passages.map(({ id }, place) => [id, place]));
    return new Map(
      (tagging?.passages.peek() ?? []).flatMap(({ located }): [number, Answer][] => {
        const pieces = piecesOf(version, located);
        const [first, last, place] = [pieces.at(0), pieces.at(-1), at.get(located.passageId)];
        if (!first || !last || place === undefined) return [];
        return [[place, { first: first.segment.node, from: first.from, last: last.segment.node, to: last.to }]];
      }),
    );
  },
};

const cells = sampleOutlines().flatMap(({ requirements }) =>
  requirements.flatMap(({ id, indicatorIds }) =>
    indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
  ),
);

function tagOf(passage: Passage, at: number): Tag {
  return {
    id: `tag-${at}` as Tag['id'],
    artifactId: 'artifact' as Tag['artifactId'],
    passage,
    cells: cells.slice(at % cells.length, (at % cells.length) + 1),
    rationale: 'It shows what learners do.',
    sighting: { status: 'lost', at: 0 },
    createdAt: 0,
    updatedAt: 0,
  };
}

/** Of a passage that is lost the page shows nothing: it counts as looked at too. */
function counting(adapter: DocumentAdapter): DocumentAdapter {
  return {
    ...adapter,
    async *locate(sought, until) {
      for await (const located of adapter.locate(sought, until)) {
        lookedAt += 1;
        yield located;
      }
    },
  };
}

globalThis.describePassages = async (planned) => {
  const adapter = createWebDocument({ host: () => null, signal });
  const { nodes } = mapText();
  const described: Passage[] = [];
  for (const { node, from, to } of planned) {
    const text = nodes[node];
    if (text) document.getSelection()?.setBaseAndExtent(text, from, text, to);
    const passage = await adapter.selection();
    if (!passage) throw new Error('a chosen passage can not be selected');
    described.push(passage);
  }
  return described;
};
