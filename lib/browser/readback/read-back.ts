import type { PrintedDocument } from '@/lib/browser/paper/paper'
import { readPdfText } from './read-text'
import type { ReadbackQuestion, ReadbackReport } from './report'

/** Milliseconds after which nobody waits for the comparison any more. */
const deadline = 10_000

function compareInWorker(question: ReadbackQuestion): Promise<ReadbackReport> {
  const worker = new Worker(new URL('./readback-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ReadbackReport>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The comparison took too long')), deadline)
    worker.onmessage = ({ data }: MessageEvent<ReadbackReport>) => {
      clearTimeout(timer)
      resolve(data)
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

/**
 * Reads a PDF that was just handed out back, as a machine does, and looks for everything that its
 * document says. Nothing of it is done on the page's own thread.
 *
 * @param known its text, where it was read already (`readPdfText`)
 * @returns null for a document that has no facts to look for
 * @throws when the file could not be read or compared: nothing is known then
 */
export async function readBack(
  printed: PrintedDocument,
  known?: string,
): Promise<ReadbackReport | null> {
  const { document, rendered } = printed
  if (document.kind !== 'resume') return null
  const text = known ?? (await readPdfText(rendered.bytes))
  const boxes = rendered.boxes.map(({ address, page, y }) => ({ address, page, y }))
  const report = await compareInWorker({ document, boxes, missing: rendered.missing, text })
  return report.of > 0 ? report : null
}
