import { type CheckReport, runChecks } from '@/lib/ai/checks/run-checks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { MachineFile } from './read-machine-file'

/** Runs all checks of a document, with its file if given. */
export function checkDocument(document: ResumeDocument, file: MachineFile | null): CheckReport {
  const today = new Date().toISOString().slice(0, 10)
  return runChecks({ document, today, file: file?.facts ?? null })
}
