// One publication as data: everything its page shows.
import { columnOf, type Site } from '../site.ts';
import { absolute, fileUrl, publicationUrl } from '../urls.ts';
import type { LinkView, PublicationView } from '../views.ts';

export function publicationData(site: Site, of: PublicationView): object {
  const link = (one: LinkView) => ({ number: one.number, title: one.title, address: absolute(site, publicationUrl(site, one.number)) });
  const column = columnOf(site, of.columnId);
  return {
    organ: site.organ.name,
    number: of.number,
    address: absolute(site, publicationUrl(site, of.number)),
    title: of.title,
    indexNumber: of.indexNumber,
    documentNumber: of.documentNumber,
    subject: of.subject,
    genre: of.genre,
    issuingOrgan: of.issuingOrgan,
    formedOn: of.formedOn,
    publishedOn: of.publishedOn,
    firstPublishedAt: of.firstPublishedAt,
    effectiveOn: of.effectiveOn,
    repealedOn: of.repealedOn,
    validity: of.validity,
    column: column?.slug ?? null,
    columnName: column?.name ?? null,
    summary: of.summary,
    keywords: of.keywords.split(/[,，;；、\s]+/).filter(Boolean),
    more: of.more,
    bodyHtml: of.bodyHtml,
    attachments: of.attachments.map((file) => ({
      title: file.title || file.fileName,
      fileName: file.fileName,
      size: file.size,
      mediaType: file.mediaType,
      sha256: file.fileHash,
      address: absolute(site, fileUrl(site, file.fileHash, file.fileName)),
    })),
    interprets: of.interprets.map(link),
    interpretedBy: of.interpretedBy.map(link),
  };
}
