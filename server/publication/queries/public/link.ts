/** To another text that is public here. */
export interface PublicLink {
  number: string;
  title: string;
  publishedOn: string | null;
}
