import { filled } from '@/lib/feedback/filled';
import type { AskedPassage, Picture } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { traitsOf } from '@/lib/model/artifact-kinds';
import { documentLink } from '@/lib/reviewing/document-link';
import { PassageReason } from './passage-reason';

interface Props {
  words: ReviewerWords['words'];
  passage: AskedPassage;
  picture: Picture | undefined;
  from: string;
  /** Null where there is one alone. */
  number: number | null;
  /** Whether its document may be opened from here. */
  opens: boolean;
}

/** A passage in its context, with its picture where there is one, and why it was chosen. */
export function AskedPassageView({ words, passage, picture, from, number, opens }: Props) {
  const { id, kind, artifact, where, prefix, quote, suffix, rationale, address } = passage;
  const link = opens && address ? documentLink(address, { exact: quote, prefix, suffix }) : null;
  return (
    <figure class="review-passage" data-passage={id}>
      <figcaption class="quiet small">
        {number !== null && <strong>{filled(words.passageNumber, String(number))}</strong>}
        <bdi>{artifact}</bdi>
        {where && <bdi>{where}</bdi>}
      </figcaption>
      {picture && (
        <img
          src={`data:${picture.type};base64,${picture.data}`}
          width={picture.width}
          height={picture.height}
          alt={picture.description || words.picture}
        />
      )}
      <blockquote dir="auto">
        {prefix && <span class="quiet">… {prefix}</span>}
        <mark>{quote}</mark>
        {suffix && <span class="quiet">{suffix} …</span>}
      </blockquote>
      <PassageReason words={words} from={from} rationale={rationale} />
      {address && (
        <p class="small quiet">
          {words.address} <bdi>{address}</bdi>
        </p>
      )}
      {link && (
        <p class="small">
          <a href={link} target="_blank" rel="noreferrer">
            {words.openDocument}
          </a>{' '}
          <span class="quiet">{words.openDocumentHow}</span>
        </p>
      )}
      {opens && !link && traitsOf(kind).hasWords && <p class="small quiet">{words.lookInDocument}</p>}
    </figure>
  );
}
