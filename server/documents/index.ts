// The door of documents: what a file really is, tables and texts read out of files, tables written into them.
export { type Bytes, bytesOfBuffer, bytesOfFile } from './bytes.ts';
export type { DocumentBlock, DocumentPart, HiddenBlock, HiddenReason } from './docx-block.ts';
export { docxFileToHtml } from './docx-html/in-thread.ts';
export { type DocxHtml, withStoredPictures } from './docx-html/index.ts';
export { readText } from './encoding.ts';

export type { Header } from './find-header.ts';
export { type HtmlElement, htmlElements } from './html-elements.ts';
export type { HtmlPlace } from './html-places.ts';
export { htmlToText } from './html-to-text.ts';
export { isNearWhite } from './near-white.ts';
export { type Book, openBook, openSheets, type Sheet } from './open-sheets.ts';
export { readDocx, readDocxParts, vanishedStyles } from './read-docx.ts';
export { type HtmlText, readHtml } from './read-html.ts';
export { openTable, type Table, type TableOptions, type TableRow } from './read-table.ts';
export { rewriteXml, type XmlEditor } from './rewrite-xml.ts';
export { documentsRoutes } from './routes.ts';
export type { SheetAside, SheetRow } from './sheet-row.ts';
export { type Sniffed, sniff } from './sniff.ts';
export { clearUploads } from './uploads/clear-uploads.ts';
export { declareFileUser, type FileUser, usersOfFiles } from './uploads/file-users.ts';
export { forgetFile } from './uploads/forget-file.ts';
export type { SentFile } from './uploads/send-file.ts';
export { clamavScan, type ScanResult, type VirusScan } from './uploads/virus-scan.ts';
export { type CellValue, type TableToWrite, writeCsv } from './write-csv.ts';
export { type SheetToWrite, writeWorkbook, writeXlsx } from './write-xlsx.ts';
export { writeZip, type ZipEntry } from './write-zip.ts';
export { type Merge, readMerges } from './xlsx-merges.ts';
export { unseenStyles } from './xlsx-workbook.ts';
export { parseXml, readXml, type XmlHandler } from './xml.ts';
export {
  attributeOf,
  decodeXml,
  encodeXml,
  localName,
  parseTree,
  withoutAttribute,
  writeTree,
  type XmlNode,
  type XmlToken,
} from './xml-tree.ts';
export { openZip, type Zip } from './zip.ts';
