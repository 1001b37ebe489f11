// Six numbers of a PDF transformation: where a point of a drawing lands on the page.

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** The point under the transformation. */
export function at(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Any list of six numbers as a matrix, null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  const six = Array.from((value ?? []) as ArrayLike<number>);
  return six.length === 6 && six.every((one) => typeof one === 'number') ? (six as unknown as Matrix) : null;
}

export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** The upright box around a rectangle under the transformation. */
export function boxOf(m: Matrix, x1: number, y1: number, x2: number, y2: number): Box {
  const corners = [at(m, x1, y1), at(m, x2, y1), at(m, x1, y2), at(m, x2, y2)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** Whether the point lies in the box. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top;
}
