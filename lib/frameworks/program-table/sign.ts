/** By this sentence a text is known as one that Proofmark wrote. */
export const sign = 'Saved by Proofmark.';

export const isSign = (text: string): boolean => text.trim() === sign;
