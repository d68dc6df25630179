/** Media types by the ending of a file's name: those of IANA, where it has one. */
const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  png: 'image/png',
} as const

export type FileEnding = keyof typeof mediaTypes

/** Endings of the files that an import reads. */
export const readableEndings = [
  ...['pdf', 'docx', 'odt', 'rtf', 'html', 'htm', 'xhtml', 'md', 'markdown', 'txt', 'csv'],
  ...['json', 'zip', 'xml', 'yaml', 'yml', 'bib', 'ris'],
] as const satisfies readonly FileEnding[]

/**
 * Returns the `accept` of a file chooser: endings and media types, since systems know files by one or
 * the other.
 */
export function acceptOf(endings: readonly FileEnding[]): string {
  const types = new Set(endings.map((ending) => mediaTypes[ending]))
  return [...endings.map((ending) => `.${ending}`), ...types].join(',')
}

/** Endings of the formats that a document can be saved in, the most common first. */
const endings = {
  pdf: 'pdf',
  docx: 'docx',
  text: 'txt',
  html: 'html',
  markdown: 'md',
  png: 'png',
  json: 'json',
  'json-resume': 'json',
  europass: 'xml',
} as const satisfies Record<string, FileEnding>

export type ExportFormat = keyof typeof endings

/** Formats that show the pages of the PDF; the others are made from the document alone. */
export type PagedFormat = 'pdf' | 'png'
export type DocumentFormat = Exclude<ExportFormat, PagedFormat>

export const exportFormats = Object.keys(endings) as readonly ExportFormat[]

/** Returns whether a format shows the pages, and so needs something on them. */
export const isPaged = (format: ExportFormat): format is PagedFormat =>
  format === 'pdf' || format === 'png'

export const documentFormats = exportFormats.filter(
  (format): format is DocumentFormat => !isPaged(format),
)

/** Formats that have words for a letter: the others are for CVs alone. */
export const letterFormats: readonly ExportFormat[] = exportFormats.filter(
  (format) => format !== 'json-resume' && format !== 'europass',
)

/** Ending, without the dot, and media type of a format's files. */
export function fileFactsOf(format: ExportFormat): { ending: FileEnding; mediaType: string } {
  const ending = endings[format]
  return { ending, mediaType: mediaTypes[ending] }
}
