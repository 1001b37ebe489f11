// Style sheets the libraries add while running carry the page's nonce; some of them forget it and the browser would refuse them.
import { styleNonce } from '../api/base.ts';

const make = document.createElement.bind(document);

document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = make(name, options);
  if (element instanceof HTMLStyleElement && styleNonce) element.nonce = styleNonce;
  return element;
}) as typeof document.createElement;
