// Copies a text with its styles, also in browsers without the newer clipboard.

/** False when the browser does not let the page copy. */
export async function copyRich(html: string, shown: HTMLElement): Promise<boolean> {
  if (typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write) {
    try {
      const as = (type: string, text: string) => [type, new Blob([text], { type })];
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries([as('text/html', html), as('text/plain', plainText(shown))]))]);
      return true;
    } catch {
      // Not allowed here, e.g. without https: the older way may still be.
    }
  }
  const selection = window.getSelection();
  if (!selection) return false;
  selection.selectAllChildren(shown);
  const done = document.execCommand('copy');
  if (done) selection.removeAllRanges();
  return done;
}

/** The words with a line for each block, as a person would select them. */
function plainText(shown: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the lines between blocks are wanted.
  return shown.innerText;
}
