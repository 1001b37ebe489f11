// Upright rectangles among the parts of a painted path.

/** How many numbers follow each step: move, line, two kinds of curve, close. */
const pathSteps: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Rectangles among the parts of a path, each as two corners. */
export function* rectanglesIn(data: ArrayLike<number>): Generator<[number, number, number, number]> {
  let points: [number, number][] = [];
  let straight = true;
  for (let i = 0; i < data.length; ) {
    const step = data[i]!;
    const length = pathSteps[step];
    if (length === undefined) return;
    if (step === 0) {
      yield* rectangle(points, straight);
      points = [];
      straight = true;
    }
    if (step === 0 || step === 1) points.push([data[i + 1]!, data[i + 2]!]);
    else if (step !== 4) straight = false;
    i += length + 1;
  }
  yield* rectangle(points, straight);
}

function* rectangle(points: readonly [number, number][], straight: boolean): Generator<[number, number, number, number]> {
  if (!straight || points.length < 4 || points.length > 5) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01 * (right - left + top - bottom);
  if (points.every(([x, y]) => (near(x, left) || near(x, right)) && (near(y, bottom) || near(y, top)))) yield [left, bottom, right, top];
}
