import { embeddedFilesOf, readProperty, readXmp } from './check-document'
import type { Report } from './failure'
import type { Failure } from './find-failures'
import { pagesOf, readPage } from './page-marks'
import {
  dictionaryOf,
  entryOf,
  latin1Of,
  listOf,
  nameOf,
  type PdfFile,
  PdfStream,
  type PdfValue,
} from './pdf-objects'

/** Checked clauses of ISO 19005-2 (and 19005-3, 6.8), with their requirements. */
export const archiveClauses: Readonly<Record<string, string>> = {
  '6.1.2': 'a header with a version and a comment of four bytes above 127',
  '6.1.3': 'an ID, no encryption, nothing behind the end',
  '6.1.7': 'streams whose data are in the file, and none in LZW',
  '6.2.3': 'an output intent with a valid RGB profile',
  '6.2.4.3': 'no device colours but those that the profile gives a meaning',
  '6.2.8': 'pictures that are not interpolated, without alternates',
  '6.2.10': 'no soft masks',
  '6.3.2': 'annotations that are printed and seen',
  '6.5.1': 'no actions but links to addresses',
  '6.6.2': 'metadata in XMP',
  '6.6.3': 'the same facts in the information dictionary and in XMP',
  '6.6.4': 'the part and level that the file keeps',
  '6.8': 'embedded files only in part 3, each with its relationship and type',
}

function checkSyntax(file: PdfFile, report: Report) {
  const head = latin1Of(file.bytes.subarray(0, 20))
  if (!/^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/.test(head)) report('6.1.2', 'header')
  const end = latin1Of(file.bytes.subarray(-16))
  if (!/%%EOF\r?\n?$/.test(end)) report('6.1.3', 'end')
  const ids = listOf(file, file.trailer.get('ID'))
  if (ids.length !== 2 || ids.some((id) => typeof id !== 'string' || id === '')) {
    report('6.1.3', 'ID')
  }
  if (file.trailer.has('Encrypt')) report('6.1.3', 'Encrypt')
  for (const [id, value] of file.objects) {
    if (!(value instanceof PdfStream)) continue
    const { dictionary } = value
    const isOutside = ['F', 'FFilter', 'FDecodeParms'].some((key) => dictionary.has(key))
    const isLzw = JSON.stringify(dictionary.get('Filter') ?? null).includes('LZW')
    if (isOutside || isLzw) report('6.1.7', `object ${id}`)
  }
}

const utf16Of = (text: string) =>
  text.startsWith('\xfe\xff')
    ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
    : text

/** Converts a date of the information dictionary to XMP format. */
function dateOf(text: string): string {
  const [, year, month, day, hour, minute, second] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(text) ?? []
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

const withoutEscapes = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

function checkMetadata(file: PdfFile, hasFiles: boolean, report: Report) {
  const xmp = readXmp(file)
  if (xmp === null) return report('6.6.2', 'catalog')
  const facts: [string, string, (text: string) => string][] = [
    ['Title', 'dc:title', utf16Of],
    ['Author', 'dc:creator', utf16Of],
    ['Creator', 'xmp:CreatorTool', utf16Of],
    ['Producer', 'pdf:Producer', utf16Of],
    ['CreationDate', 'xmp:CreateDate', dateOf],
    ['ModDate', 'xmp:ModifyDate', dateOf],
  ]
  for (const [key, name, read] of facts) {
    const said = entryOf(file, file.trailer.get('Info'), key)
    const written = typeof said === 'string' ? read(said).trim() : null
    const property = readProperty(xmp, name)
    if ((property === null ? null : withoutEscapes(property)) !== written) report('6.6.3', key)
  }
  const part = readProperty(xmp, 'pdfaid:part')
  if (part !== (hasFiles ? '3' : '2')) report('6.6.4', `part ${part}`)
  if (readProperty(xmp, 'pdfaid:conformance') !== 'B') report('6.6.4', 'level')
}

/** Returns whether a stream is an RGB display or printer profile of a version permitted by PDF 1.7. */
function isRgbProfile(value: PdfValue): boolean {
  if (!(value instanceof PdfStream) || value.dictionary.get('N') !== 3) return false
  const { data } = value
  const text = latin1Of(data.subarray(0, 128))
  const size = new DataView(data.buffer, data.byteOffset).getUint32(0)
  return (
    size === data.length &&
    (data[8] ?? 0) < 5 &&
    /^(mntr|prtr)RGB (XYZ|Lab) $/.test(text.slice(12, 24)) &&
    text.slice(36, 40) === 'acsp'
  )
}

function checkColours(file: PdfFile, report: Report) {
  const intents = listOf(file, dictionaryOf(file, file.trailer.get('Root')).get('OutputIntents'))
  const isMeant = intents.some(
    (intent) =>
      nameOf(file, intent, 'S') === 'GTS_PDFA1' &&
      isRgbProfile(entryOf(file, intent, 'DestOutputProfile')),
  )
  if (!isMeant) report('6.2.3', 'catalog')
  for (const [i, dictionary] of pagesOf(file).entries()) {
    const { colourOperators } = readPage(file, dictionary)
    const isCmyk = colourOperators.has('k') || colourOperators.has('K')
    const isDevice = ['rg', 'RG', 'g', 'G'].some((one) => colourOperators.has(one))
    if (isCmyk || (isDevice && !isMeant)) report('6.2.4.3', `page ${i + 1}`)
  }
}

function checkObjects(file: PdfFile, report: Report) {
  for (const [id, value] of file.objects) {
    const place = `object ${id}`
    const dictionary = dictionaryOf(file, value)
    if (nameOf(file, dictionary, 'Subtype') === 'Image') {
      const isPlain = entryOf(file, dictionary, 'Interpolate') !== true
      if (!isPlain || dictionary.has('Alternates')) report('6.2.8', place)
    }
    const mask = entryOf(file, dictionary, 'SMask')
    if (mask !== null && nameOf(file, dictionary, 'SMask') !== 'None') report('6.2.10', place)
    if (nameOf(file, dictionary, 'Type') === 'Annot') {
      const flags = entryOf(file, dictionary, 'F')
      // Flags: invisible, hidden, print, no view, toggle no view.
      const isSeen = typeof flags === 'number' && (flags & 0b1_0010_0111) === 0b100
      if (!isSeen) report('6.3.2', place)
    }
    if (dictionary.has('AA')) report('6.5.1', place)
    for (const key of ['A', 'OpenAction']) {
      const action = entryOf(file, dictionary, key)
      // Attributes of a structure element also have the key A.
      if (action instanceof Map && !action.has('O') && nameOf(file, action, 'S') !== 'URI') {
        report('6.5.1', place)
      }
    }
  }
}

/** Returns violations of PDF/A-2b, or PDF/A-3b with embedded files, by clause. */
export function findArchiveFailures(file: PdfFile): Failure[] {
  const failures: Failure[] = []
  const report: Report = (condition, place) => failures.push({ condition, place })
  const files = embeddedFilesOf(file)
  checkSyntax(file, report)
  checkMetadata(file, files.length > 0, report)
  checkColours(file, report)
  checkObjects(file, report)
  for (const one of files) {
    const stream = entryOf(file, entryOf(file, one, 'EF'), 'F')
    const isDescribed =
      nameOf(file, one, 'AFRelationship') !== null && nameOf(file, stream, 'Subtype') !== null
    if (!isDescribed) report('6.8', 'embedded file')
  }
  return failures
}
