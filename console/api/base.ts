// What the server wrote into the page: the path everything lies under and the nonce for styles.

/** `''` or `/xxgk`. */
export const basePath = document.querySelector<HTMLMetaElement>('meta[name=gongkai]')?.dataset.base ?? '';

export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/** The address of something the server gives out, e.g. a file to download: `serverUrl('/api/…')`. */
export function serverUrl(path: string, query: Record<string, unknown> = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') words.set(name, String(value));
  const tail = words.toString();
  return `${basePath}${path}${tail ? `?${tail}` : ''}`;
}
