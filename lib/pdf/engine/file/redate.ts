import PDFDocument from 'pdfkit'
import { type FileParts, fileId } from './assemble-file'
import { latin1 } from './bytes'
import { infoOf, type Metadata } from './metadata'
import { redateXmp } from './xmp'

/** Formats a date (ISO 32000-1, 7.9.4) like pdfkit. */
const pdfDate = (date: Date) => `(D:${date.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z)`

/** Returns the numbers of the objects with the dates of the document. */
function datesIn({ plain, info }: FileParts): Set<number> {
  const facts = plain.find(({ id }) => id === info)?.dictionary ?? ''
  const found = facts.matchAll(/\/(?:CreationDate|ModDate) (\d+) 0 R/g)
  return new Set(Array.from(found, ([, id]) => Number(id)))
}

/** Replaces the dates in an XMP stream. */
function redateXml(data: Uint8Array, date: Date): Uint8Array {
  let text = ''
  for (const byte of data) text += String.fromCharCode(byte)
  return latin1(redateXmp(text, date))
}

/**
 * Returns the parts of a file with another date, which changes with every second of typing: in two objects, the XMP,
 * and the file identifier.
 */
export function redate(parts: FileParts, metadata: Metadata): FileParts {
  const dates = datesIn(parts)
  const dictionary = pdfDate(metadata.date)
  return {
    ...parts,
    id: fileId(new PDFDocument({ autoFirstPage: false, font: null, info: infoOf(metadata) })),
    plain: parts.plain.map((object) => (dates.has(object.id) ? { ...object, dictionary } : object)),
    streams: parts.streams.map((stream) =>
      stream.dictionary.includes('/Type /Metadata')
        ? { ...stream, data: redateXml(stream.data, metadata.date) }
        : stream,
    ),
  }
}
