import type { Report } from './failure'
import {
  dictionaryOf,
  entryOf,
  listOf,
  nameOf,
  type PdfFile,
  PdfStream,
  type PdfValue,
} from './pdf-objects'
import type { TreeElement } from './structure-tree'

/** Returns the XMP metadata of a file; null without any, or if it is not UTF-8. */
export function readXmp(file: PdfFile): string | null {
  const stream = entryOf(file, file.trailer.get('Root'), 'Metadata')
  if (!(stream instanceof PdfStream)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(stream.data)
  } catch {
    return null
  }
}

/** Returns a simple XMP property, or its first item. */
export function readProperty(xmp: string, name: string): string | null {
  const found = new RegExp(`<${name}>((?:<rdf:(?:Alt|Seq|Bag)><rdf:li[^>]*>)?)([^<]*)<`).exec(xmp)
  return found?.[2]?.trim() || null
}

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

/** Returns the language of the document; null without one. */
function readLanguage(file: PdfFile): string | null {
  const language = entryOf(file, file.trailer.get('Root'), 'Lang')
  return typeof language === 'string' && languageTag.test(language) ? language : null
}

const hasLanguage = (file: PdfFile, element: TreeElement | null): boolean =>
  element !== null &&
  (typeof entryOf(file, element.dictionary, 'Lang') === 'string' ||
    hasLanguage(file, element.parent))

function checkLanguages(file: PdfFile, elements: readonly TreeElement[], report: Report) {
  if (readLanguage(file) !== null) return
  for (const element of elements) {
    if (hasLanguage(file, element)) continue
    if (element.contents.length > 0) report('11-001', element.tag)
    const words = ['Alt', 'ActualText'].some((key) => element.dictionary.has(key))
    if (words) report('11-002', element.tag)
    if (element.annotations.some((one) => one.has('Contents'))) report('11-004', element.tag)
  }
  if (entryOf(file, file.trailer.get('Root'), 'Outlines') !== null) report('11-003', 'outline')
  if (/<rdf:li xml:lang="x-default">/.test(readXmp(file) ?? '')) report('11-006', 'dc:title')
}

/** Returns the file specifications of all embedded files, wherever they are referenced. */
export function embeddedFilesOf(file: PdfFile): PdfValue[] {
  const names = dictionaryOf(file, entryOf(file, file.trailer.get('Root'), 'Names'))
  const tree = dictionaryOf(file, names.get('EmbeddedFiles'))
  const listed = listOf(file, tree.get('Names')).filter((_, i) => i % 2 === 1)
  return [...listed, ...listOf(file, dictionaryOf(file, file.trailer.get('Root')).get('AF'))]
}

/** Checks metadata, languages and catalog of a file: checkpoints 1, 6, 7, 11, 20, 21, 25 and 26. */
export function checkDocument(file: PdfFile, elements: readonly TreeElement[], report: Report) {
  const catalog = dictionaryOf(file, file.trailer.get('Root'))
  const marks = catalog.get('MarkInfo')
  if (entryOf(file, marks, 'Marked') !== true) report('01-005', 'the document is not marked')
  if (entryOf(file, marks, 'Suspects') === true) report('01-007', 'MarkInfo')
  const xmp = readXmp(file)
  if (xmp === null) report('06-001', 'catalog')
  else {
    if (readProperty(xmp, 'pdfuaid:part') !== '1') report('06-002', 'XMP')
    if (readProperty(xmp, 'dc:title') === null) report('06-003', 'XMP')
  }
  const showsTitle = entryOf(file, catalog.get('ViewerPreferences'), 'DisplayDocTitle')
  if (showsTitle === null) report('07-001', 'ViewerPreferences')
  if (showsTitle === false) report('07-002', 'ViewerPreferences')
  checkLanguages(file, elements, report)
  if (catalog.has('OCProperties')) report('optional-content', 'catalog')
  if (catalog.has('AcroForm')) report('forms', 'catalog')
  if (file.trailer.has('Encrypt')) report('encryption', 'trailer')
  for (const one of embeddedFilesOf(file)) {
    const isNamed = ['F', 'UF'].every((key) => typeof entryOf(file, one, key) === 'string')
    if (!isNamed) report('21-001', nameOf(file, one, 'Type') ?? 'file')
  }
}
