import { importLimits } from '@/lib/importers/import-limits'
import type { ImportOutcome, ImportProgress } from '@/lib/importers/import-types'
import { type ImportQuestion, readImportReply } from './import-messages'

/** Subset of `Worker` that an import needs; a test has one of its own. */
export type ImportWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>

export type RunningImport = {
  /** Null when it was cancelled. */
  outcome: Promise<ImportOutcome | null>
  cancel: () => void
}

const spawn = (): ImportWorker =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })

/**
 * Reads a file in a worker of its own, which is ended with its answer, when it is cancelled, when it
 * takes longer than a person waits, and when it fails: whatever the file does, it does it there.
 */
export function runImport(
  question: ImportQuestion,
  onProgress: (progress: ImportProgress) => void,
  start: () => ImportWorker = spawn,
  patience: number = importLimits.milliseconds,
): RunningImport {
  const isTooLarge = question.kind === 'file' && question.bytes.length > importLimits.fileBytes
  if (isTooLarge) {
    return { outcome: Promise.resolve({ ok: false, code: 'too-large' }), cancel: () => {} }
  }
  const worker = start()
  let end: (outcome: ImportOutcome | null) => void = () => {}
  const outcome = new Promise<ImportOutcome | null>((resolve) => {
    const timer = setTimeout(() => end({ ok: false, code: 'gave-up' }), patience)
    end = (result) => {
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      worker.terminate()
      resolve(result)
    }
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = readImportReply(data)
      if (reply?.kind === 'import-progress') onProgress(reply.progress)
      if (reply?.kind === 'import-outcome') end(reply.outcome)
    }
    worker.onerror = (event) => {
      event.preventDefault?.()
      end({ ok: false, code: 'gave-up' })
    }
    worker.onmessageerror = () => end({ ok: false, code: 'gave-up' })
    worker.postMessage(question)
  })
  return { outcome, cancel: () => end(null) }
}
