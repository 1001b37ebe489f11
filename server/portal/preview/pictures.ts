// The pictures of a file that is shown in the page: taken out while it is read, held for a while, each at an address of its own.

export interface Picture {
  /** `png`, `jpeg`, `gif`, `webp`: what every browser shows and nothing in it can act. */
  type: string;
  bytes: Uint8Array;
}

/** Of one file; what is beyond is left to the file itself. */
const mostPictures = 60;
const mostBytes = 6 * 1024 * 1024;
/** Of all files together. */
const mostHeld = 12 * 1024 * 1024;
const mostFiles = 200;
const beginnings: Record<string, string> = { png: '89504e47', jpeg: 'ffd8ff', gif: '47494638', webp: '52494646' };

/** Where a picture stands in the text of a preview until its address is known. */
export const marker = (at: number, type: string): string => `picture:${at}.${type}`;

/** Gathers the pictures of one file in their order. */
export function album() {
  const pictures: Picture[] = [];
  let bytes = 0;
  return {
    pictures,
    /** The picture's marker; null where it cannot be shown or is too much. */
    add(picture: Uint8Array): string | null {
      const type = typeOf(picture);
      if (type === null || pictures.length >= mostPictures || bytes + picture.length > mostBytes) return null;
      bytes += picture.length;
      return marker(pictures.push({ type, bytes: picture }) - 1, type);
    },
  };
}

/** By its first bytes: what a file says of its pictures may be wrong. */
function typeOf(picture: Uint8Array): string | null {
  const start = Buffer.from(picture.subarray(0, 4)).toString('hex');
  return Object.keys(beginnings).find((type) => start.startsWith(beginnings[type]!)) ?? null;
}

export type PictureShelf = ReturnType<typeof pictureShelf>;

/** Holds pictures by the hash of their file; those asked for longest ago go first. */
export function pictureShelf() {
  const held = new Map<string, { pictures: readonly Picture[]; bytes: number }>();
  let bytes = 0;
  const drop = (hash: string) => {
    bytes -= held.get(hash)?.bytes ?? 0;
    held.delete(hash);
  };
  return {
    put(hash: string, pictures: readonly Picture[]): void {
      drop(hash);
      const own = pictures.reduce((sum, one) => sum + one.bytes.length, 0);
      held.set(hash, { pictures, bytes: own });
      bytes += own;
      for (const oldest of [...held.keys()]) if (bytes > mostHeld || held.size > mostFiles) drop(oldest);
    },
    /** Null: not held, the file has to be read again. */
    get(hash: string): readonly Picture[] | null {
      const found = held.get(hash);
      if (!found) return null;
      held.delete(hash);
      held.set(hash, found);
      return found.pictures;
    },
    drop,
  };
}
