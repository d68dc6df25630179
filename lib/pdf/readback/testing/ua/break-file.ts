import { pagesOf } from './page-marks'
import {
  dictionaryOf,
  entryOf,
  latin1Of,
  listOf,
  type PdfDictionary,
  type PdfFile,
  PdfName,
  PdfStream,
  resolve,
} from './pdf-objects'
import { readTree } from './structure-tree'

type Break = (file: PdfFile) => void

const name = (text: string) => new PdfName(text)
const catalogOf = (file: PdfFile) => dictionaryOf(file, file.trailer.get('Root'))
const treeOf = (file: PdfFile) => dictionaryOf(file, catalogOf(file).get('StructTreeRoot'))

function pageOf(file: PdfFile): PdfDictionary {
  const page = pagesOf(file).find((one) => one.has('Annots'))
  if (!page) throw new Error('no page with links')
  return page
}

function streamOf(file: PdfFile, holder: PdfDictionary, key: string): PdfStream {
  const stream = entryOf(file, holder, key)
  if (!(stream instanceof PdfStream)) throw new Error(`no ${key}`)
  return stream
}

function changeStream(stream: PdfStream, change: (text: string) => string) {
  const before = latin1Of(stream.data)
  const after = change(before)
  if (after === before) throw new Error('nothing was broken')
  stream.data = new Uint8Array(Buffer.from(after, 'latin1'))
}

const inContent =
  (change: (text: string) => string): Break =>
  (file) =>
    changeStream(streamOf(file, pageOf(file), 'Contents'), change)

const inXmp =
  (change: (text: string) => string): Break =>
  (file) =>
    changeStream(streamOf(file, catalogOf(file), 'Metadata'), change)

function elementOf(file: PdfFile, tag: string): PdfDictionary {
  const found = readTree(file).find((element) => element.tag === tag)
  if (!found) throw new Error(`no ${tag}`)
  return found.dictionary
}

const retag =
  (from: string, to: string): Break =>
  (file) =>
    elementOf(file, from).set('S', name(to))

const linkOf = (file: PdfFile) => dictionaryOf(file, listOf(file, pageOf(file).get('Annots'))[0])

function fontOf(file: PdfFile) {
  const fonts = dictionaryOf(file, entryOf(file, pageOf(file).get('Resources'), 'Font'))
  const font = dictionaryOf(file, [...fonts.values()][0])
  const descendant = dictionaryOf(file, listOf(file, font.get('DescendantFonts'))[0])
  return { font, descendant, descriptor: dictionaryOf(file, descendant.get('FontDescriptor')) }
}

const inToUnicode =
  (change: (text: string) => string): Break =>
  (file) =>
    changeStream(streamOf(file, fontOf(file).font, 'ToUnicode'), change)

const specificationOf = (file: PdfFile) =>
  dictionaryOf(file, listOf(file, catalogOf(file).get('AF'))[0])
const withoutLanguage: Break = (file) => catalogOf(file).delete('Lang')
const setRoles = (file: PdfFile, roles: Record<string, string>) =>
  treeOf(file).set(
    'RoleMap',
    new Map(Object.entries(roles).map(([from, to]) => [from, name(to)] as const)),
  )
const firstText = /\[\((?:\\.|[^\\)])+\)/

function pictureOf(file: PdfFile): PdfDictionary {
  for (const value of file.objects.values()) {
    if (value instanceof PdfStream && value.dictionary.has('BitsPerComponent'))
      return value.dictionary
  }
  throw new Error('no picture')
}

const profileOf = (file: PdfFile) =>
  streamOf(
    file,
    dictionaryOf(file, listOf(file, catalogOf(file).get('OutputIntents'))[0]),
    'DestOutputProfile',
  )

/** Ways to break a valid file, by the PDF/UA condition or construct that the checker must then report. */
export const accessibleBreaks: Readonly<Record<string, Break>> = {
  '01-003': inContent((text) => text.replace(' BDC', ' BDC /Artifact BMC EMC')),
  '01-004': inContent((text) =>
    text.replace('/Artifact BMC', '/Artifact BMC /P <</MCID 0>> BDC EMC'),
  ),
  '01-005': inContent((text) => `${text}\n0 0 9 9 re f`),
  '01-007': (file) => dictionaryOf(file, catalogOf(file).get('MarkInfo')).set('Suspects', true),
  '02-001': retag('P', 'Paragraph'),
  '02-003': (file) => {
    retag('P', 'Paragraph')(file)
    setRoles(file, { Paragraph: 'Block', Block: 'Paragraph' })
  },
  '02-004': (file) => setRoles(file, { P: 'H1' }),
  '06-001': (file) => catalogOf(file).delete('Metadata'),
  '06-002': inXmp((text) => text.replace(/<pdfuaid:part>1/, '<pdfuaid:part>')),
  '06-003': inXmp((text) => text.replaceAll('dc:title', 'dc:headline')),
  '07-001': (file) => catalogOf(file).delete('ViewerPreferences'),
  '07-002': (file) =>
    dictionaryOf(file, catalogOf(file).get('ViewerPreferences')).set('DisplayDocTitle', false),
  '09-005': retag('LBody', 'P'),
  '10-001': inToUnicode((text) => text.replace(/<[\da-f ]+>\]/, '<>]')),
  '11-001': withoutLanguage,
  '11-002': withoutLanguage,
  '11-003': withoutLanguage,
  '11-004': withoutLanguage,
  '11-006': withoutLanguage,
  '13-004': (file) => elementOf(file, 'Figure').delete('Alt'),
  '14-002': retag('H1', 'P'),
  '14-003': retag('H2', 'H3'),
  '21-001': (file) => specificationOf(file).delete('UF'),
  '28-004': (file) => linkOf(file).delete('Contents'),
  '28-008': (file) => pageOf(file).delete('Tabs'),
  '28-009': (file) => pageOf(file).set('Tabs', name('R')),
  '28-011': retag('Link', 'Span'),
  '28-012': (file) => linkOf(file).set('Contents', ''),
  '31-004': (file) => fontOf(file).descendant.set('CIDToGIDMap', name('Other')),
  '31-005': (file) => fontOf(file).descendant.delete('CIDToGIDMap'),
  '31-009': (file) => fontOf(file).descriptor.delete('FontFile2'),
  '31-011': inContent((text) => text.replace(firstText, '[(\x7f\x7f)')),
  '31-016': (file) => {
    const widths = resolve(file, listOf(file, fontOf(file).descendant.get('W'))[1])
    if (Array.isArray(widths)) widths.fill(7)
  },
  '31-027': (file) => fontOf(file).font.delete('ToUnicode'),
  '31-028': inToUnicode((text) => text.replace(/<[\da-f]{4}>\]/, '<0000>]')),
  '31-029': inToUnicode((text) => text.replace(/<[\da-f]{4}>\]/, '<feff>]')),
  '31-030': inContent((text) => text.replace(firstText, '[(\0\0)')),
  'other-structure': retag('P', 'TD'),
  'other-annotations': (file) => linkOf(file).set('Subtype', name('Widget')),
  forms: (file) => catalogOf(file).set('AcroForm', new Map()),
  'optional-content': (file) => catalogOf(file).set('OCProperties', new Map()),
  encryption: (file) => file.trailer.set('Encrypt', new Map()),
  'form-xobjects': inContent((text) => `/Artifact BMC /Other Do EMC\n${text}`),
  'other-fonts': (file) => fontOf(file).font.set('Subtype', name('TrueType')),
}

/** Ways to break a valid file, by clause of PDF/A. */
export const archiveBreaks: Readonly<Record<string, Break>> = {
  '6.1.2': (file) => {
    file.bytes = file.bytes.slice(4)
  },
  '6.1.3': (file) => file.trailer.delete('ID'),
  '6.1.7': (file) => profileOf(file).dictionary.set('F', 'elsewhere.icc'),
  '6.2.3': (file) => changeStream(profileOf(file), (text) => text.replace('RGB ', 'CMYK')),
  '6.2.4.3': inContent((text) => `0 0 0 1 k\n${text}`),
  '6.2.8': (file) => pictureOf(file).set('Interpolate', true),
  '6.2.10': (file) => pictureOf(file).set('SMask', new PdfStream(new Map(), new Uint8Array())),
  '6.3.2': (file) => linkOf(file).set('F', 2),
  '6.5.1': (file) => linkOf(file).set('A', new Map([['S', name('Launch')]])),
  '6.6.2': (file) => catalogOf(file).delete('Metadata'),
  '6.6.3': inXmp((text) => text.replace('<xmp:ModifyDate>20', '<xmp:ModifyDate>19')),
  '6.6.4': inXmp((text) => text.replace('<pdfaid:part>3', '<pdfaid:part>2')),
  '6.8': (file) => specificationOf(file).delete('AFRelationship'),
}
