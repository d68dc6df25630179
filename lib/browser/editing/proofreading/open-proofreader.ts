import manifest from '@/dist/proofreader-manifest.json'
import { reportDeadWorker } from '../../client/client-errors'
import type { Finding, TextToRead } from './finding'
import type { ProofreadAnswer, ProofreadQuestion } from './proofreading-messages'

/** Proofreads texts, one request at a time. */
export type Proofreader = {
  /**
   * @param onReady called when the dictionary is loaded
   * @throws if the dictionary could not be loaded or the worker stopped: then open another one
   */
  read: (
    texts: readonly TextToRead[],
    names: readonly string[],
    onReady: () => void,
  ) => Promise<Finding[]>
  close: () => void
}

/** Opens a dedicated worker; the service worker caches its dictionary after the first use. */
export function openProofreader(
  spawn = (address: string) => new Worker(address, { type: 'module' }),
): Proofreader {
  const at = (path: string) => new URL(path, window.location.origin).href
  const worker = spawn(at(manifest.worker))
  let lastId = 0
  return {
    read: (texts, names, onReady) =>
      new Promise((resolve, reject) => {
        lastId += 1
        const id = lastId
        worker.onmessage = ({ data }: MessageEvent<ProofreadAnswer>) => {
          if (data.id !== id) return
          if (data.kind === 'ready') onReady()
          else if (data.kind === 'findings') resolve(data.findings)
          else reject(new Error(data.message))
        }
        worker.onerror = (event) => {
          // Already reported by the rejection.
          event.preventDefault()
          reportDeadWorker('proofreader')
          reject(new Error('The proofreader could not be started'))
        }
        const question: ProofreadQuestion = {
          id,
          dictionary: at(manifest.dictionary),
          texts,
          names,
        }
        worker.postMessage(question)
      }),
    close: () => worker.terminate(),
  }
}
