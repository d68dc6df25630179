import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadParts } from '../../support/parts.mjs'

const parts = {
  'lib/importers/draft/draft-to-document': ['draftToDocument'],
  'lib/importers/import-file': ['importBytes'],
  'lib/importers/pdf/open-options': ['pdfOpenOptions'],
  'lib/importers/pdf/read-pdf': ['readPdf'],
  'lib/resume/ids': ['createIdGenerator'],
  'lib/resume/json-resume': ['exportJsonResume'],
}

/**
 * The importer, as a function of a file.
 *
 * @returns {Promise<(bytes: Uint8Array, fileName: string) => Promise<object | null>>} JSON Resume, null
 *   where the importer gives a reason instead
 */
export async function openImporter() {
  const project = await loadParts(parts)
  const ids = project.createIdGenerator()

  async function pdf(bytes, onProgress) {
    const task = getDocument({ ...project.pdfOpenOptions, data: Uint8Array.from(bytes) })
    try {
      return await project.readPdf(await task.promise, OPS, onProgress)
    } finally {
      await task.destroy()
    }
  }

  return async (bytes, fileName) => {
    const outcome = await project.importBytes({ bytes, fileName, pdf, ids, onProgress() {} })
    if (!outcome.ok) return null
    const document =
      outcome.kind === 'document'
        ? outcome.document
        : project.draftToDocument(outcome.draft, ids).document
    return project.exportJsonResume(document, { clean: true })
  }
}
