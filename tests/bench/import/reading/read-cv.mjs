import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadParts } from '../../support/parts.mjs'

const parts = {
  'lib/importers/draft/draft-to-document': ['draftToDocument'],
  'lib/importers/import-file': ['importBytes'],
  'lib/importers/pdf/open-options': ['pdfOpenOptions'],
  'lib/importers/pdf/read-pdf': ['readPdf'],
  'lib/resume/ids': ['createIdGenerator'],
  'lib/resume/json-resume/json-resume': ['exportJsonResume'],
}

/** A PDF as one that does not say that it is tagged. */
const withoutTags = (pdf) =>
  new Proxy(pdf, {
    get: (target, name) => {
      if (name === 'getMarkInfo') return async () => null
      const value = target[name]
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

/**
 * The importer with parts of the project beside it.
 *
 * @param {{usesTags?: boolean, more?: Record<string, string[]>}} [options] whether tags of PDF files are read, and
 *   what else is loaded, as `loadParts` has it
 * @returns {Promise<{project: object, importFile: Function, resumeOf: Function}>} `importFile(bytes, fileName)` gives
 *   the outcome of the importer, `resumeOf(outcome)` JSON Resume of one that is ok
 */
export async function openParts({ usesTags = true, more = {} } = {}) {
  const project = await loadParts({ ...parts, ...more })
  const ids = project.createIdGenerator()

  async function pdf(bytes, onProgress) {
    const task = getDocument({ ...project.pdfOpenOptions, data: Uint8Array.from(bytes) })
    try {
      const opened = await task.promise
      return await project.readPdf(usesTags ? opened : withoutTags(opened), OPS, onProgress)
    } finally {
      await task.destroy()
    }
  }

  const importFile = (bytes, fileName) =>
    project.importBytes({ bytes, fileName, pdf, ids, onProgress() {} })

  function resumeOf(outcome) {
    const document =
      outcome.kind === 'document'
        ? outcome.document
        : project.draftToDocument(outcome.draft, ids).document
    return project.exportJsonResume(document, { clean: true })
  }

  return { project, importFile, resumeOf }
}

/**
 * The importer, as a function of a file.
 *
 * @param {{usesTags?: boolean}} [options] whether tags of PDF files are read
 * @returns {Promise<(bytes: Uint8Array, fileName: string) => Promise<object | null>>} JSON Resume, null
 *   where the importer gives a reason instead
 */
export async function openImporter(options) {
  const { importFile, resumeOf } = await openParts(options)
  return async (bytes, fileName) => {
    const outcome = await importFile(bytes, fileName)
    return outcome.ok ? resumeOf(outcome) : null
  }
}
