import type { ReadbackQuestion, ReadbackReport } from './report'

/** Milliseconds after which nobody waits for the comparison any more. */
const deadline = 10_000

/**
 * Compares what somebody typed with what was read from their file, off the page's own thread.
 *
 * @returns null for a document that has no facts to look for
 * @throws when that takes too long
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
      // Reported by the rejection; as an error of the page it would be reported twice.
      event.preventDefault()
      clearTimeout(timer)
      reject(new Error('The comparison stopped'))
    }
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
