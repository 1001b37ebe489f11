// Pictures in what is pasted: those that came along are lifted out to be uploaded, those left on another computer or site are counted.

export interface PastedPicture {
  /** `files/pasted-3`: where it stands in the text until it is uploaded. */
  mark: string;
  type: string;
  /** Base64 of the picture. */
  data: string;
}

export interface LiftedPictures {
  pictures: PastedPicture[];
  lost: number;
}

let made = 0;

/** Leaves own pictures, lifts out embedded ones, removes the others. `fromRtf`: pictures Word put beside its HTML, in order. */
export function liftPictures(body: HTMLElement, fromRtf: readonly { type: string; data: string }[] = []): LiftedPictures {
  const foreign = [...body.querySelectorAll('img')].filter((one) => !/^files\//.test(one.getAttribute('src') ?? ''));
  const onDisk = foreign.filter((one) => /^file:/i.test(one.getAttribute('src') ?? ''));
  // Only when both count the same is it sure which is which.
  const beside = onDisk.length === fromRtf.length ? fromRtf : [];
  const pictures: PastedPicture[] = [];
  let lost = 0;
  for (const one of foreign) {
    const content = embedded(one) ?? beside[onDisk.indexOf(one)] ?? null;
    if (content) {
      const mark = `files/pasted-${++made}`;
      pictures.push({ mark, ...content });
      const kept = one.ownerDocument.createElement('img');
      kept.setAttribute('src', mark);
      kept.setAttribute('alt', describing(one.getAttribute('alt') ?? ''));
      one.replaceWith(kept);
      continue;
    }
    // A picture of one pixel only counts readers.
    if (one.getAttribute('width') !== '1' && one.getAttribute('height') !== '1') lost++;
    one.remove();
  }
  return { pictures, lost };
}

function embedded(of: HTMLImageElement): { type: string; data: string } | null {
  const [, type, data] = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/.exec(of.getAttribute('src') ?? '') ?? [];
  return type && data ? { type, data } : null;
}

/** What programs fill in by themselves describes nothing. */
function describing(words: string): string {
  return /[\\/]|\.(png|jpe?g|gif|bmp|webp|emf|wmf)$|^(图片|图像|image|picture|IMG)[\s_-]*\d*$/i.test(words.trim()) ? '' : words.trim();
}

/** The PNG and JPEG pictures inside the RTF that Word and WPS put beside their HTML. */
export function picturesInRtf(rtf: string): { type: string; data: string }[] {
  const found: { type: string; data: string }[] = [];
  for (const part of rtf.split(/\{\\pict/).slice(1)) {
    const type = /\\(pngblip|jpegblip)/.exec(part)?.[1];
    const hex = /(?:\}|\s|\\[a-z]+-?\d*)\s*((?:[0-9a-f]{2}[\r\n\s]*){100,})\}/i.exec(part)?.[1]?.replace(/\s/g, '');
    if (type && hex) found.push({ type: type === 'pngblip' ? 'image/png' : 'image/jpeg', data: base64(hex) });
  }
  return found;
}

function base64(hex: string): string {
  let bytes = '';
  for (let at = 0; at + 1 < hex.length; at += 2) bytes += String.fromCharCode(Number.parseInt(hex.slice(at, at + 2), 16));
  return btoa(bytes);
}
