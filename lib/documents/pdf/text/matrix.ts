/** The six numbers of a PDF transformation: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads a matrix out of what pdf.js hands over; what is missing is taken from the identity. */
export function matrixOf(numbers: ArrayLike<number> | null | undefined): Matrix {
  if (!numbers) return identity;
  const [a, b, c, d, e, f] = identity.map((otherwise, at) => numbers[at] ?? otherwise);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** The transformation that does `inner` first and `outer` then. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function translated(matrix: Matrix, x: number, y: number): Matrix {
  const [a, b, c, d] = matrix;
  return [a, b, c, d, horizontal(matrix, x, y), vertical(matrix, x, y)];
}

/** The x of a point that has been transformed. Without the y, so that nothing is allocated for each of many glyphs. */
export function horizontal(matrix: Matrix, x: number, y: number): number {
  return matrix[0] * x + matrix[2] * y + matrix[4];
}

/** The y of a point that has been transformed. */
export function vertical(matrix: Matrix, x: number, y: number): number {
  return matrix[1] * x + matrix[3] * y + matrix[5];
}
