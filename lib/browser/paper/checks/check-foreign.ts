import type { CheckReport } from '@/lib/ai/checks/run-checks'
import type { ImportFailureCode } from '@/lib/importers/import-types'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Running } from '../../import-export/import/run-import'
import { checkDocument } from './check-document'
import type { ReadFile } from './check-own'
import { formFieldsOf } from './form-fields'
import { readMachineFile } from './read-machine-file'
import { readPages } from './read-pages'

export type ForeignCheck =
  | {
      ok: true
      file: ReadFile
      report: CheckReport
      /** Null if the text was not understood. */
      document: ResumeDocument | null
    }
  | { ok: false; code: ImportFailureCode | 'not-pdf' }

const ids = createIdGenerator()
/** Import failures after which the file itself can still be checked. */
const stillJudged: readonly ImportFailureCode[] = ['no-text', 'no-resume']

const isPdf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/**
 * Checks any PDF, read by the importer in a dedicated worker; nothing is stored or sent.
 *
 * @param name file name, for the importer
 */
export function checkForeign(bytes: Uint8Array<ArrayBuffer>, name: string): Running<ForeignCheck> {
  if (!isPdf(bytes)) {
    return { outcome: Promise.resolve({ ok: false, code: 'not-pdf' }), cancel: () => {} }
  }
  const running = readPages(bytes, name, ids)
  const check = async (): Promise<ForeignCheck | null> => {
    const outcome = await running.outcome
    if (!outcome) return null
    if (!outcome.ok && !stillJudged.includes(outcome.code)) return { ok: false, code: outcome.code }
    try {
      const machine = await readMachineFile(bytes)
      if (!outcome.ok) {
        const report = onlyReadable(checkDocument(createResume(ids), machine))
        const file = { bytes, machine, fields: null, conformance: null }
        return { ok: true, file, report, document: null }
      }
      const { document } = outcome
      const report = checkDocument(document, machine)
      const fields = formFieldsOf(document)
      return { ok: true, file: { bytes, machine, fields, conformance: null }, report, document }
    } catch {
      return { ok: false, code: 'damaged' }
    }
  }
  return { outcome: check(), cancel: running.cancel }
}

/** Keeps only the checks of readability, since the text was not parsed. */
function onlyReadable({ results, bars }: CheckReport): CheckReport {
  const none = { passed: 0, of: 0 }
  return {
    results: results.filter(({ bar }) => bar === 'readable'),
    bars: { ...bars, complete: none, match: none },
  }
}
