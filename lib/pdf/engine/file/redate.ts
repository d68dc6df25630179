import PDFDocument from 'pdfkit'
import { type FileParts, fileId } from './assemble-file'
import { latin1 } from './bytes'
import { infoOf, type Metadata } from './metadata'
import { redateXmp } from './xmp'

/** A date as a file has it (ISO 32000-1, 7.9.4), as pdfkit writes it. */
const pdfDate = (date: Date) => `(D:${date.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z)`

/** The numbers of the objects that say when the document was made and changed last. */
function datesIn({ plain, info }: FileParts): Set<number> {
  const facts = plain.find(({ id }) => id === info)?.dictionary ?? ''
  const found = facts.matchAll(/\/(?:CreationDate|ModDate) (\d+) 0 R/g)
  return new Set(Array.from(found, ([, id]) => Number(id)))
}

/** The stream that says the same as XML (XMP), with another date. */
function redateXml(data: Uint8Array, date: Date): Uint8Array {
  let text = ''
  for (const byte of data) text += String.fromCharCode(byte)
  return latin1(redateXmp(text, date))
}

/**
 * The parts of a file whose document says the same about itself but for its date, which changes with
 * every second of typing: the date stands in two objects, in the XML, and in the number of the file.
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
