import { type CheckReport, runChecks } from '@/lib/ai/checks/run-checks'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { MachineFile } from './read-machine-file'

/** Runs all checks of a document, with its file and a posting if given. */
export function checkDocument(
  document: ResumeDocument,
  file: MachineFile | null,
  posting: PostingReading | null,
): CheckReport {
  const today = new Date().toISOString().slice(0, 10)
  return runChecks({ document, today, file: file?.facts ?? null, posting })
}

/** Counts the failed checks of the text, without file and posting. */
export const countOpenChecks = (document: ResumeDocument): number =>
  checkDocument(document, null, null).results.filter(
    ({ bar, status }) => bar !== 'match' && (status === 'warn' || status === 'fail'),
  ).length
