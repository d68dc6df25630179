import type { TableChoice } from '@/lib/importers/applications/read-application-table'
import type { ApplicationTableOutcome } from '@/lib/importers/applications/table-types'
import { importLimits } from '@/lib/importers/import-limits'
import type { ImportOutcome, ImportProgress } from '@/lib/importers/import-types'
import type { PlainTextOutcome } from '@/lib/importers/plain-text/read-plain-text'
import type { Reading } from '@/lib/importers/readings/find-readings'
import type { Verification } from '@/lib/pdf/signing/verify-file'
import { reportDeadWorker } from '../../client/client-errors'
import {
  type FileContent,
  type ImportContent,
  type ImportQuestion,
  type ImportReply,
  readImportReply,
} from './import-messages'

/** Subset of `Worker` that an import needs, for tests. */
export type ImportWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>

export type Running<T> = {
  /** Null if it was cancelled. */
  outcome: Promise<T | null>
  cancel: () => void
}

export type RunningImport = Running<ImportOutcome>

export const spawnImportWorker = (): ImportWorker =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })

/**
 * Runs a request in a dedicated worker, which is terminated after its answer, on cancel, on timeout and on failure, so
 * that a hostile file cannot affect the page.
 *
 * @param take returns the answer of a reply, or undefined to wait for more
 * @param lost answer for a terminated worker
 * @param notStarted answer for a worker whose code could not be loaded, such as without a network or after a deploy
 * @param patience milliseconds to wait for a reply; each one that is no answer, such as progress, starts them anew, up
 *   to `importLimits.maxWait` times as long in all, since a busy machine may take long for each step
 */
export function askImportWorker<T>(
  question: ImportQuestion,
  take: (reply: ImportReply) => T | undefined,
  lost: T,
  notStarted: T,
  start: () => ImportWorker,
  patience: number,
): Running<T> {
  const worker = start()
  let end: (outcome: T | null) => void = () => {}
  let isLoaded = false
  const outcome = new Promise<T | null>((resolve) => {
    const giveUp = () => end(lost)
    const last = setTimeout(giveUp, importLimits.maxWait * patience)
    let timer = setTimeout(giveUp, patience)
    end = (result) => {
      clearTimeout(last)
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      worker.terminate()
      resolve(result)
    }
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      isLoaded = true
      const reply = readImportReply(data)
      const answer = reply ? take(reply) : undefined
      if (answer !== undefined) return end(answer)
      if (!reply) return
      clearTimeout(timer)
      timer = setTimeout(giveUp, patience)
    }
    worker.onerror = (event) => {
      event.preventDefault?.()
      reportDeadWorker('import')
      end(isLoaded ? lost : notStarted)
    }
    worker.onmessageerror = () => end(lost)
    worker.postMessage(question)
  })
  return { outcome, cancel: () => end(null) }
}

const refused = <T>(outcome: T): Running<T> => ({
  outcome: Promise.resolve(outcome),
  cancel: () => {},
})

/** Imports a file in a dedicated worker. */
export function runImport(
  content: ImportContent,
  onProgress: (progress: ImportProgress) => void,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): RunningImport {
  const isTooLarge = content.kind === 'file' && content.bytes.length > importLimits.fileBytes
  if (isTooLarge) return refused({ ok: false, code: 'too-large' })
  return askImportWorker<ImportOutcome>(
    content,
    (reply) => {
      if (reply.kind === 'import-progress') onProgress(reply.progress)
      return reply.kind === 'import-outcome' ? reply.outcome : undefined
    },
    { ok: false, code: 'gave-up' },
    { ok: false, code: 'not-started' },
    start,
    patience,
  )
}

/**
 * Computes alternative readings of an imported file in a dedicated worker.
 *
 * @param dateColumn left edge of the text beside a column of dates, in points; null if not given
 * @returns the importer's own reading and others by likelihood; empty on timeout
 */
export function runReadings(
  content: ImportContent,
  dateColumn: number | null,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): Running<readonly Reading[]> {
  return askImportWorker<readonly Reading[]>(
    { kind: 'again', content, dateColumn },
    (reply) => (reply.kind === 'import-readings' ? reply.readings : undefined),
    [],
    [],
    start,
    patience,
  )
}

/** Extracts the text of a file in a dedicated worker. */
export function runPlainText(
  file: FileContent,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): Running<PlainTextOutcome> {
  if (file.bytes.length > importLimits.fileBytes) return refused({ ok: false, code: 'too-large' })
  return askImportWorker<PlainTextOutcome>(
    { kind: 'plain-text', file },
    (reply) => (reply.kind === 'text-outcome' ? reply.outcome : undefined),
    { ok: false, code: 'gave-up' },
    { ok: false, code: 'not-started' },
    start,
    patience,
  )
}

/** Parses a table of applications in a dedicated worker. */
export function runApplicationTable(
  bytes: Uint8Array<ArrayBuffer>,
  choice: TableChoice,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): Running<ApplicationTableOutcome> {
  if (bytes.length > importLimits.fileBytes) return refused({ ok: false, code: 'too-large' })
  return askImportWorker<ApplicationTableOutcome>(
    { kind: 'application-table', bytes, choice },
    (reply) => (reply.kind === 'table-outcome' ? reply.outcome : undefined),
    { ok: false, code: 'gave-up' },
    { ok: false, code: 'not-started' },
    start,
    patience,
  )
}

/** Result of a verification; `not-started`: the worker's code could not be loaded, whatever the file is. */
export type CheckedSignature = Verification | { kind: 'not-started' }

/**
 * Maximum wall time of a verification in milliseconds. A worker of a browser cannot be measured, so it is long enough for
 * a busy machine; the person may stop it before.
 */
const verificationPatience = 3 * importLimits.milliseconds

/** Verifies the signature of a PDF in a dedicated worker. `unfinished`, too, where the browser has no Ed25519. */
export function runVerification(
  bytes: Uint8Array<ArrayBuffer>,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = verificationPatience,
): Running<CheckedSignature> {
  if (bytes.length > importLimits.fileBytes) return refused({ kind: 'too-large' })
  return askImportWorker<CheckedSignature>(
    { kind: 'verify', bytes },
    (reply) => (reply.kind === 'verified' ? reply.outcome : undefined),
    { kind: 'unfinished' },
    { kind: 'not-started' },
    start,
    patience,
  )
}
