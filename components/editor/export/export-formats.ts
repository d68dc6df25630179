/** Formats that a CV can be saved in, the most common first. */
export const exportFormats = [
  'pdf',
  'docx',
  'text',
  'html',
  'markdown',
  'png',
  'json',
  'json-resume',
  'europass',
] as const

/** Formats that have words for a letter: the others are for CVs alone. */
export const letterFormats: readonly ExportFormat[] = exportFormats.filter(
  (format) => format !== 'json-resume' && format !== 'europass',
)

export type ExportFormat = (typeof exportFormats)[number]

/** Formats that show the pages, and need something on them. */
export const isPaged = (format: ExportFormat): format is 'pdf' | 'png' =>
  format === 'pdf' || format === 'png'

const extensions: Partial<Record<ExportFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  'json-resume': 'json',
  europass: 'xml',
}

/** The ending of a format's files, without the dot. */
export const extensionOf = (format: ExportFormat) => extensions[format] ?? format
