// What search engines and assistants read of a page: data beside the text, never run.

/** A block of JSON-LD; nothing in it can end the block early. */
export function structured(data: object): string {
  const json = JSON.stringify(data).replace(/</g, '\\u003c').replace(/>/g, '\\u003e').replace(/&/g, '\\u0026');
  return `<script type="application/ld+json">${json}</script>`;
}
