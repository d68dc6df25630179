import manifest from '@/dist/proofreader-manifest.json'
import type { Finding, TextToRead } from './finding'
import type { ProofreadAnswer, ProofreadQuestion } from './proofreading-messages'

/** Reads texts for mistakes, one request after the other. */
export type Proofreader = {
  /**
   * @param onReady the dictionary is there, and the reading begins
   * @throws when the dictionary could not be had or the worker stopped: open another one then
   */
  read: (
    texts: readonly TextToRead[],
    names: readonly string[],
    onReady: () => void,
  ) => Promise<Finding[]>
  close: () => void
}

/** A worker of its own, with the dictionary that the service worker keeps once it was used. */
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
          // Reported by the rejection; as an error of the page it would be reported twice.
          event.preventDefault()
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
