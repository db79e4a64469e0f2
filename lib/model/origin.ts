import * as v from 'valibot';
import { Title } from './limits';

/** Whose something is where it came with somebody's file: the name that they gave, or none. One's own has no origin. */
export const Origin = v.object({ author: Title });
export type Origin = v.InferOutput<typeof Origin>;
