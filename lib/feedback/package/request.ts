import * as v from 'valibot';
import { artifactKinds } from '@/lib/model/artifact-kinds';
import { Day } from '@/lib/model/day';
import { RequestId } from '@/lib/model/ids';
import { Timestamp } from '@/lib/model/stamps';
import { packageLimits } from './limits';
import { Base64Url, Context, isWebAddress, LongText, listOf, Name, Quote, Reference, ShortText } from './text';

const AskedLevel = v.object({ id: Reference, label: Name, description: LongText });

/** An indicator under the requirement for which it is to be shown. */
export const AskedIndicator = v.object({
  id: Reference,
  code: v.pipe(Name, v.minLength(1)),
  text: LongText,
  requirement: ShortText,
  credential: ShortText,
  levels: listOf(AskedLevel, packageLimits.levels),
});
export type AskedIndicator = v.InferOutput<typeof AskedIndicator>;

export const AskedPassage = v.object({
  id: Reference,
  /** The title of its document. */
  artifact: ShortText,
  kind: v.picklist(artifactKinds),
  /** Where in the document it stands, in words, such as "Page 3"; empty where there is nothing to say. */
  where: ShortText,
  prefix: Context,
  quote: v.pipe(Quote, v.minLength(1)),
  suffix: Context,
  rationale: LongText,
  indicatorIds: listOf(Reference),
  /** The address of the document, where the person lets it travel. It is shown, never followed by itself. */
  address: v.nullable(v.pipe(ShortText, v.regex(/^https?:\/\//), v.check(isWebAddress, 'no address of the web'))),
  /** The picture of it in the package. */
  pictureId: v.nullable(Reference),
});
export type AskedPassage = v.InferOutput<typeof AskedPassage>;

export const stems = ['shows', 'next', 'stronger', 'reason', 'own'] as const;
export type Stem = (typeof stems)[number];

export const Question = v.object({
  id: Reference,
  stem: v.picklist(stems),
  text: v.pipe(LongText, v.minLength(1)),
  passageIds: listOf(Reference),
  indicatorIds: listOf(Reference),
});
export type Question = v.InferOutput<typeof Question>;

export const PackagedRequest = v.object({
  id: RequestId,
  madeAt: Timestamp,
  from: Name,
  to: Name,
  due: v.nullable(Day),
  note: LongText,
  indicators: listOf(AskedIndicator),
  passages: listOf(AskedPassage),
  questions: v.pipe(listOf(Question), v.minLength(1)),
  /** With it replies are sealed, so that one that was altered on its way is told from one that was not. */
  key: v.pipe(Base64Url, v.length(22)),
});
export type PackagedRequest = v.InferOutput<typeof PackagedRequest>;

export const Picture = v.object({
  id: Reference,
  type: v.picklist(['image/png', 'image/jpeg', 'image/webp']),
  /** In pixels. */
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  /** What it shows, for those who can't see it. */
  description: ShortText,
  /** Base64. */
  data: v.pipe(v.string(), v.maxLength(packageLimits.picture), v.regex(/^[\w+/]+={0,2}$/)),
});
export type Picture = v.InferOutput<typeof Picture>;

/** What is sent to a reviewer: the request, and the pictures of its passages, which the link leaves out. */
export const RequestPackage = v.object({
  format: v.literal('proofmark-request'),
  version: v.literal(1),
  request: v.pipe(PackagedRequest, v.check(refersToItself, 'refers to what is not in it')),
  pictures: v.pipe(
    listOf(Picture, packageLimits.pictures),
    v.check((pictures) => isEachOnce(pictures), 'the same picture twice'),
  ),
});
export type RequestPackage = v.InferOutput<typeof RequestPackage>;

/** Whether nothing is there twice. */
function isEachOnce(these: { id: string }[]): boolean {
  return new Set(these.map(({ id }) => id)).size === these.length;
}

/** Whether ids are there once, and what passages and questions name is there. */
function refersToItself({ indicators, passages, questions }: PackagedRequest): boolean {
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const passageIds = new Set(passages.map(({ id }) => id));
  const all = [...indicators, ...passages, ...questions];
  return (
    new Set(all.map(({ id }) => id)).size === all.length &&
    indicators.every(({ levels }) => isEachOnce(levels)) &&
    passages.every((passage) => passage.indicatorIds.every((id) => indicatorIds.has(id))) &&
    questions.every(
      (question) =>
        question.passageIds.every((id) => passageIds.has(id)) &&
        question.indicatorIds.every((id) => indicatorIds.has(id)),
    )
  );
}
