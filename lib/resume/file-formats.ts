/** Media types by file extension; registered ones where they exist. */
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

/** File extensions that can be imported. */
export const readableEndings = [
  ...['pdf', 'docx', 'odt', 'rtf', 'html', 'htm', 'xhtml', 'md', 'markdown', 'txt', 'csv'],
  ...['json', 'zip', 'xml', 'yaml', 'yml', 'bib', 'ris'],
] as const satisfies readonly FileEnding[]

/**
 * Returns the `accept` attribute of a file input: extensions and media types, since platforms
 * support one or the other.
 */
export function acceptOf(endings: readonly FileEnding[]): string {
  const types = new Set(endings.map((ending) => mediaTypes[ending]))
  return [...endings.map((ending) => `.${ending}`), ...types].join(',')
}

/** File extensions by export format, most common first. */
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

/** Formats rendered from the pages; the others are made from the document alone. */
export type PagedFormat = 'pdf' | 'png'
export type DocumentFormat = Exclude<ExportFormat, PagedFormat>

export const exportFormats = Object.keys(endings) as readonly ExportFormat[]

/** Returns whether a format is rendered from the pages, which must not be empty. */
export const isPaged = (format: ExportFormat): format is PagedFormat =>
  format === 'pdf' || format === 'png'

export const documentFormats = exportFormats.filter(
  (format): format is DocumentFormat => !isPaged(format),
)

/** Formats that support letters; the others are for CVs only. */
export const letterFormats: readonly ExportFormat[] = exportFormats.filter(
  (format) => format !== 'json-resume' && format !== 'europass',
)

/** Returns the extension, without the dot, and media type of a format. */
export function fileFactsOf(format: ExportFormat): { ending: FileEnding; mediaType: string } {
  const ending = endings[format]
  return { ending, mediaType: mediaTypes[ending] }
}
