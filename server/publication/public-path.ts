// Where a publication stands on the public site, without BASE_PATH.

/** `/o/mishan/p/202600012` */
export function publicPath(organSlug: string, publicNumber: string): string {
  return `/o/${organSlug}/p/${publicNumber}`;
}
