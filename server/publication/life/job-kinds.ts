// Names of the jobs behind a publication's life; commands queue them, jobs.ts carries them out.
export const publishScheduledKind = 'publication.publishScheduled';
export const removeFilesKind = 'publication.removeFiles';
export const turnOfDayKind = 'publication.turnOfDay';
export const rebuildKind = 'publication.rebuildAfterRemovals';
