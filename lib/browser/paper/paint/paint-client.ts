import { reportDeadWorker } from '../../client/client-errors'
import type { PaperLink } from '../page-links'
import type { PageText } from '../page-text'
import { type PaintQuestion, type PaintRequest, readPaintReply } from './paint-messages'
import { takeSharedFile } from './shared-files'

/** Subset of `Worker` that the client needs. */
export type PaintWorker = {
  postMessage: (message: PaintRequest, transfer: Transferable[]) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<unknown>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/**
 * PDF in the paint worker. Requests reject if the worker fails or is replaced, and if the PDF is closed meanwhile.
 * Pages are 0-based.
 */
export type WorkerPdf = {
  /** @param pixelScale picture pixels per point */
  paint: (page: number, pixelScale: number) => Promise<ImageBitmap>
  text: (page: number) => Promise<PageText>
  links: (page: number) => Promise<PaperLink[]>
  close: () => void
}

export type PaintClient = {
  /** Starts the worker before the first PDF needs it. */
  warm: () => void
  /** Opens a PDF in the worker without waiting; a file that pdf.js rejects makes every request about it reject. */
  open: (bytes: Uint8Array<ArrayBuffer>) => WorkerPdf
  /**
   * Lets an engine post its files directly, with ids that count down from `first`.
   *
   * @returns what the engine needs; null if the worker cannot be started
   */
  connect: () => { port: MessagePort; first: number } | null
}

/** Number of file ids per engine; enough for weeks of typing. */
const numbersOfEngine = 1_000_000_000

/** Milliseconds before a worker that does not answer is replaced. */
const answerDeadline = 10_000
/** The same before its first message, since its script may load slowly. */
const startDeadline = 60_000

type Waiting = { pdf: number; resolve: (answer: never) => void; reject: (reason: Error) => void }

/** Starts a worker with its pending requests. The first failure ends it and rejects them. */
function startWorker(worker: PaintWorker, deadline: number, onEnd: () => void) {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let isEnded = false
  let hasStarted = false
  /** Id ranges of engines' files, below zero. */
  const shared: { first: number; last: number }[] = []

  const rejectAll = (isMeant: (question: Waiting) => boolean, message: string) => {
    for (const [id, question] of waiting) {
      if (!isMeant(question)) continue
      waiting.delete(id)
      question.reject(new Error(message))
    }
  }
  const end = (message: string) => {
    if (isEnded) return
    isEnded = true
    worker.onmessage = null
    worker.onerror = null
    worker.onmessageerror = null
    worker.terminate()
    onEnd()
    rejectAll(() => true, message)
  }
  worker.onmessage = ({ data }) => {
    const reply = readPaintReply(data)
    hasStarted = true
    if (reply === 'greeting') return
    if (!reply) return end('The paint worker sent a message of another shape')
    const question = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (!reply.ok) return question?.reject(new Error(reply.message))
    if (question) question.resolve(reply.answer as never)
    // The picture is no longer wanted: free its memory.
    else if ('close' in reply.answer) reply.answer.close()
  }
  worker.onerror = (event) => {
    event.preventDefault?.()
    reportDeadWorker('painter')
    end(event.message || 'The paint worker could not be started')
  }
  worker.onmessageerror = () => end('A message of the paint worker could not be read')

  return {
    send(request: PaintRequest, transfer: Transferable[] = []) {
      if (!isEnded) worker.postMessage(request, transfer)
    },
    /** Whether an engine has posted the file of that id. */
    isShared: (pdf: number) => shared.some(({ first, last }) => pdf <= first && pdf > last),
    connect(first: number, last: number) {
      const { port1, port2 } = new MessageChannel()
      shared.push({ first, last })
      this.send({ type: 'connect', port: port2 }, [port2])
      return { port: port1, first }
    },
    ask(pdf: number, question: PaintQuestion) {
      return new Promise<never>((resolve, reject) => {
        if (isEnded) return reject(new Error('The paint worker was replaced'))
        lastId += 1
        const patience = hasStarted ? deadline : startDeadline
        const timer = setTimeout(
          () => end(`No answer of the paint worker after ${patience} milliseconds`),
          patience,
        )
        const settle =
          <Value>(how: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(timer)
            how(value)
          }
        waiting.set(lastId, { pdf, resolve: settle(resolve), reject: settle(reject) })
        worker.postMessage({ id: lastId, pdf, ...question }, [])
      })
    },
    close(pdf: number) {
      this.send({ type: 'close', pdf })
      rejectAll((question) => question.pdf === pdf, 'The PDF was closed')
    },
  }
}

/**
 * Creates the client of the paint worker. A worker that crashes, times out or sends invalid messages is terminated; the
 * next `open` starts a new one.
 *
 * @param spawn starts a worker; `open` throws what it throws
 * @param deadline timeout for one answer in milliseconds
 */
export function createPaintClient(
  spawn: () => PaintWorker,
  deadline: number = answerDeadline,
): PaintClient {
  let running: ReturnType<typeof startWorker> | null = null
  let lastPdf = 0
  let nextShared = -1

  const ensureRunning = () => {
    if (running) return running
    const started = startWorker(spawn(), deadline, () => {
      if (running === started) running = null
    })
    running = started
    return started
  }

  return {
    warm() {
      try {
        ensureRunning()
      } catch {
        // The first file fails in the same way and reports it.
      }
    },
    open(bytes) {
      const worker = ensureRunning()
      const shared = takeSharedFile(bytes)
      lastPdf += 1
      const isThere = shared !== undefined && worker.isShared(shared)
      const pdf = isThere ? shared : lastPdf
      if (!isThere) {
        // pdf.js transfers its input, but the file on screen is also the one to download.
        const copy = bytes.slice()
        worker.send({ type: 'open', pdf, bytes: copy }, [copy.buffer])
      }
      return {
        paint: (page, pixelScale) => worker.ask(pdf, { type: 'paint', page, pixelScale }),
        text: (page) => worker.ask(pdf, { type: 'text', page }),
        links: (page) => worker.ask(pdf, { type: 'links', page }),
        close: () => worker.close(pdf),
      }
    },
    connect() {
      const first = nextShared
      nextShared -= numbersOfEngine
      try {
        return ensureRunning().connect(first, nextShared)
      } catch {
        return null
      }
    },
  }
}
