import { jpegAddress } from '@/lib/resume/data-url'
import type { DocumentFormat } from '@/lib/resume/file-formats'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'

/** Formats that are shown with the size of type and the spaces of the paper. */
export const hasMeasures = (format: DocumentFormat) => format === 'docx' || format === 'html'

const writeJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function exportResumeJson(
  document: ResumeDocument,
  clean: boolean,
  photo: Uint8Array | undefined,
): Promise<string> {
  const { exportJsonResume } = await import('@/lib/resume/json-resume/json-resume')
  const image = photo && { image: jpegAddress(photo) }
  return writeJson(exportJsonResume(document, { clean, ...image }))
}

/**
 * Makes the file of a format. Each format's code is loaded when it is asked for.
 *
 * `json` is JSON Resume with everything of ours in it, from which the very same document comes back;
 * a letter, which JSON Resume has no words for, is written as it is stored. `json-resume` is what
 * other tools expect and nothing else. Neither it nor `europass` has words for a letter.
 *
 * @param untitled title of a document without a name
 * @param photo the picture that the document names as its photo, where it is at hand
 * @returns the bytes, or `null` when the format cannot say this kind of document
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
          : writeJson(document),
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
