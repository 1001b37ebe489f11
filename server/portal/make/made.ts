// What the handler of an address makes.
import type { Desk } from '../desk.ts';
import type { Site } from '../site.ts';

/** A page as its handler makes it; null: there is no such page. */
export interface Made {
  text: string;
  status?: number;
  /** The page's own address; null: not to be kept. */
  canonical: string | null;
}

export interface Question {
  params: Record<string, string>;
  query: Record<string, unknown>;
  /** Of the reader; empty where it does not matter. */
  origin: string;
}

export type Maker = (desk: Desk, site: Site, of: Question) => Promise<Made | null>;
