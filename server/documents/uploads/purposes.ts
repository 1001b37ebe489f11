// What a file may be brought in for, which kinds that takes and how large.
import { allowedExtensions } from '../file-kinds.ts';

declare module '#kernel/command' {
  interface Services {
    /** Largest upload, bytes. */
    uploadLimit: number;
  }
}

export type Purpose = 'attachment' | 'image' | 'table';

const megabyte = 1024 * 1024;

interface PurposeRule {
  extensions: readonly string[];
  /** Bytes; the installation's own limit counts as well. */
  limit: number;
}

export const purposes: Record<Purpose, PurposeRule> = {
  attachment: { extensions: allowedExtensions(), limit: Number.MAX_SAFE_INTEGER },
  image: { extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'], limit: 20 * megabyte },
  table: { extensions: ['xlsx', 'csv'], limit: 100 * megabyte },
};

export const purposeNames = Object.keys(purposes) as Purpose[];

/** The rule for a purpose as it stands in the table. */
export function purposeRule(of: string): PurposeRule {
  return purposes[of as Purpose] ?? purposes.attachment;
}
