import * as v from 'valibot';

const PositionSchema = v.object({
  pageNumber: v.pipe(v.number(), v.integer(), v.minValue(1)),
  left: v.number(),
  top: v.number(),
  scale: v.union([v.string(), v.number()]),
  rotation: v.picklist([0, 90, 180, 270]),
});

/** Where the person was in a file, in the terms of pdf.js's `updateviewarea`: a number of `scale` is in percent. */
export type ReadingPosition = v.InferOutput<typeof PositionSchema>;

const keyOf = (file: string) => `reading ${file}`;

/** Keeps where the person is in a file for as long as the tab lives, reloads included. */
export function keepPosition(file: string, position: ReadingPosition): void {
  const { pageNumber, left, top, scale, rotation } = position;
  try {
    sessionStorage.setItem(keyOf(file), JSON.stringify({ pageNumber, left, top, scale, rotation }));
  } catch {
    // Where nothing may be stored, a reload begins at the first page.
  }
}

export function keptPosition(file: string): ReadingPosition | null {
  try {
    const parsed = v.safeParse(PositionSchema, JSON.parse(sessionStorage.getItem(keyOf(file)) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
