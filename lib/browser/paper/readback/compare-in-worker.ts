import { reportDeadWorker } from '../../client/client-errors'
import type { ReadbackQuestion, ReadbackReport } from './report'

/** Timeout of a comparison in milliseconds. */
const deadline = 10_000

/**
 * Compares typed facts with the text read from their file, off the main thread.
 *
 * @returns null for a document without facts
 * @throws on timeout
 */
export function compareInWorker(question: ReadbackQuestion): Promise<ReadbackReport | null> {
  const worker = new Worker(new URL('./readback-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ReadbackReport | null>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The comparison took too long')), deadline)
    worker.onmessage = ({ data }: MessageEvent<ReadbackReport>) => {
      clearTimeout(timer)
      resolve(data.of > 0 ? data : null)
    }
    worker.onerror = (event) => {
      // Already reported by the rejection.
      event.preventDefault()
      reportDeadWorker('readback')
      clearTimeout(timer)
      reject(new Error('The comparison stopped'))
    }
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
