import { jpegDataUrl } from '@/lib/resume/data-url'
import type { DocumentFormat } from '@/lib/resume/file-formats'
import { withoutFiling } from '@/lib/resume/filing'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'

/** Returns whether a format uses the document's font size and spacing. */
export const hasMeasures = (format: DocumentFormat) => format === 'docx' || format === 'html'

const writeJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function exportResumeJson(
  document: ResumeDocument,
  clean: boolean,
  photo: Uint8Array | undefined,
): Promise<string> {
  const { exportJsonResume } = await import('@/lib/resume/json-resume/json-resume')
  const image = photo && { image: jpegDataUrl(photo) }
  return writeJson(exportJsonResume(document, { clean, ...image }))
}

/**
 * Exports a document in a format, whose code is loaded on demand. `json` is JSON Resume with all
 * app data and round-trips; letters, which JSON Resume lacks, are written as stored. `json-resume`
 * is plain JSON Resume for other tools. It and `europass` do not support letters.
 * @param untitled title of a document without a name
 * @param photo bytes of the photo, if available
 * @returns the bytes, or `null` if the format does not support this kind of document
 */
export async function exportDocument(
  document: PaperDocument,
  format: DocumentFormat,
  untitled: string,
  photo?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const encode = (text: string) => new TextEncoder().encode(text)
  switch (format) {
    case 'docx':
      return (await import('./docx')).exportDocx(document, untitled, photo)
    case 'html':
      return encode((await import('./html')).exportHtml(document, untitled, photo))
    case 'markdown':
      return encode((await import('./markdown')).exportMarkdown(document))
    case 'text':
      return encode((await import('./plain-text')).exportPlainText(document))
    case 'json':
      return encode(
        document.kind === 'resume'
          ? await exportResumeJson(document, false, photo)
          : writeJson(withoutFiling(document)),
      )
    case 'json-resume':
      return document.kind === 'resume'
        ? encode(await exportResumeJson(document, true, photo))
        : null
    case 'europass':
      return document.kind === 'resume'
        ? encode((await import('./europass/write-europass')).exportEuropass(document))
        : null
  }
}
