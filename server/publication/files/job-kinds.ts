// The names of the jobs behind files.

export const screenFileKind = 'publication.screenFile';
export const releaseFileKind = 'publication.releaseFile';
