// Colours of words that nobody sees on paper.

/** White, or so little darker that it comes to the same; six or eight hexadecimal digits. */
export function isNearWhite(colour: string): boolean {
  return /^#?(?:FF)?(?:F[0-9A-F]){3}$/i.test(colour);
}
