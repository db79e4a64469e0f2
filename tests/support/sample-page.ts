import type { PageState } from '@/lib/messaging/protocol';
import type { CredentialOutline } from '@/lib/model/framework';
import { newPassageId, newTagId, type RequirementId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import { sampleProgram } from '@/lib/sample/sample-program';
import { type IndicatorChoice, listChoices } from '@/lib/tagging/indicator-choice';
import type { ShownTag } from '@/lib/tagging/shown-tag';

export function sampleOutlines(): CredentialOutline[] {
  const { credentials, requirements, indicators } = sampleProgram(0);
  return credentials.map((credential) => ({
    credential,
    requirements: requirements.filter((requirement) => requirement.credentialId === credential.id),
    indicators: indicators.filter((indicator) => indicator.credentialId === credential.id),
  }));
}

/** A page with the sample program loaded and nothing tagged. */
export function samplePage(): PageState {
  const outlines = sampleOutlines();
  return {
    artifact: null,
    tags: [],
    outlines,
    activeCredentialId: outlines[0]?.credential.id ?? null,
    recentCells: [],
    draft: null,
    replies: [],
    reviews: [],
  };
}

export function servingPage(requirementId: RequirementId): PageState {
  const document = {
    kind: 'web' as const,
    title: 'A lesson',
    url: 'https://a.example/',
    aliases: ['https://a.example/'],
  };
  const artifact = {
    id: 'artifact' as never,
    ...document,
    requirementIds: [requirementId],
    createdAt: 0,
    updatedAt: 0,
  };
  return { ...samplePage(), artifact };
}

export function choiceAt(index: number): IndicatorChoice {
  const choice = listChoices(samplePage())[index];
  if (!choice) throw new Error('the sample has fewer indicators');
  return choice;
}

/** A passage in the middle of a text, as an adapter describes it. */
export function passageIn(text: string, quote: string): Passage {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const [prefix, suffix] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)];
  return {
    id: newPassageId(),
    quote,
    selectors: [
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

export function tagOf(passage: Passage, choice = choiceAt(0)): ShownTag {
  return { id: newTagId(), passage, cells: [choice.cell], rationale: '' };
}

/** Each indicator of the sample once, in the order in which it is listed. */
export function choicesOfPage(): IndicatorChoice[] {
  const byIndicator = new Map(
    listChoices(samplePage())
      .toReversed()
      .map((choice) => [choice.indicator.id, choice]),
  );
  return [...byIndicator.values()].toReversed();
}
