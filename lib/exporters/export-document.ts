import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { DocumentFormat } from '@/lib/resume/file-formats'
import { withoutFiling } from '@/lib/resume/filing'
import { jsonPictures } from '@/lib/resume/json-resume/pictures'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'

/** Returns whether a format uses the document's font size and spacing. */
export const hasMeasures = (format: DocumentFormat) => format === 'docx' || format === 'html'

const writeJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function exportResumeJson(
  document: ResumeDocument,
  clean: boolean,
  files: DocumentFiles,
): Promise<string> {
  const { exportJsonResume } = await import('@/lib/resume/json-resume/json-resume')
  return writeJson(exportJsonResume(document, { clean, ...jsonPictures(document, files) }))
}

/**
 * Exports a document in a format, whose code is loaded on demand. `json` is JSON Resume with all
 * app data and round-trips; letters, which JSON Resume lacks, are written as stored. `json-resume`
 * is plain JSON Resume for other tools. It and `europass` do not support letters.
 * @param untitled title of a document without a name
 * @param files bytes of the photo and signatures, as far as available
 * @returns the bytes, or `null` if the format does not support this kind of document
 */
export async function exportDocument(
  document: PaperDocument,
  format: DocumentFormat,
  untitled: string,
  files: DocumentFiles = {},
): Promise<Uint8Array<ArrayBuffer> | null> {
  const encode = (text: string) => new TextEncoder().encode(text)
  switch (format) {
    case 'docx':
      return (await import('./docx')).exportDocx(document, untitled, files)
    case 'html':
      return encode((await import('./html')).exportHtml(document, untitled, files))
    case 'markdown':
      return encode((await import('./markdown')).exportMarkdown(document))
    case 'text':
      return encode((await import('./plain-text')).exportPlainText(document))
    case 'json':
      return encode(
        document.kind === 'resume'
          ? await exportResumeJson(document, false, files)
          : writeJson(withoutFiling(document)),
      )
    case 'json-resume':
      return document.kind === 'resume'
        ? encode(await exportResumeJson(document, true, files))
        : null
    case 'europass':
      return document.kind === 'resume'
        ? encode((await import('./europass/write-europass')).exportEuropass(document))
        : null
  }
}
