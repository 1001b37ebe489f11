// The signs people write digits with besides 0–9: full-width, small, in circles, in other scripts.

/** One run of signs: its first code, the digit that one means, the digit the last one means, and the hand it is written in. */
type Run = readonly [from: number, digit: number, to: number, hand: number];

const plain = 0;
const raised = 1;
const lowered = 2;
const enclosed = 3;
const foreign = 4;

/** Where the digits 0 to 9 of other scripts begin. */
const scripts = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0,
  0x1810,
];

/** Where 1 to 9 in circles, in brackets, with a dot, in black circles begin: ① ⑴ ⒈ ⓵ ❶ ➀ ➊. */
const ringed = [0x2460, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a];

export const digitRuns: readonly Run[] = [
  [0x30, 0, 9, plain],
  [0xff10, 0, 9, plain],
  [0x2070, 0, 0, raised],
  [0x00b9, 1, 1, raised],
  [0x00b2, 2, 3, raised],
  [0x2074, 4, 9, raised],
  [0x2080, 0, 9, lowered],
  [0x24ea, 0, 0, enclosed],
  [0x24ff, 0, 0, enclosed],
  ...ringed.map((from): Run => [from, 1, 9, enclosed]),
  ...scripts.map((from): Run => [from, 0, 9, foreign]),
];
