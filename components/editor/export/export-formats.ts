/** What a CV can be saved as, the usual first. */
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
