import type { LetterDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { reportDeadWorker } from '../../client/client-errors'
import { createListeners } from '../../client/listeners'
import type { EvidenceAnswer, EvidenceQuestion } from './answer-evidence'

/** Evidence for the sentences of a letter. */
export type Evidence =
  | { kind: 'waiting' }
  /** Its CV is not on this device. */
  | { kind: 'no-cv' }
  | ({ kind: 'known' } & EvidenceAnswer)

/** Answers evidence requests one by one. */
export type EvidenceAnswerer = {
  ask: (question: EvidenceQuestion) => Promise<EvidenceAnswer | null>
  close: () => void
}

type Parts = {
  letter: () => LetterDocument
  /** Calls back after each change of the letter; returns an unsubscribe function. */
  subscribe: (listener: () => void) => () => void
  /** Loads the current CV; null if it is not on this device. */
  loadResume: () => Promise<ResumeDocument | null>
  open: () => EvidenceAnswerer
  today: () => string
}

/** Milliseconds after the last key before sentences are looked up. */
const pause = 900

/** Opens a dedicated worker, so that the main thread stays free. */
export function openEvidenceWorker(): EvidenceAnswerer {
  const worker = new Worker(new URL('./evidence-worker.ts', import.meta.url), { type: 'module' })
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<EvidenceAnswer | null>) => resolve(data)
        worker.onerror = (event) => {
          // Already reported by the rejection.
          event.preventDefault()
          reportDeadWorker('evidence')
          reject(new Error('The evidence could not be looked up'))
        }
        worker.postMessage(question)
      }),
    close: () => worker.terminate(),
  }
}

/**
 * Looks up the sentences of an open letter in its CV after each pause in typing. Failures are retried at the next
 * pause.
 */
export function watchEvidence(parts: Parts) {
  let evidence: Evidence = { kind: 'waiting' }
  let answerer: EvidenceAnswerer | null = null
  let sent: ResumeDocument | null = null
  /** Letter of the last answer. */
  let judged: LetterDocument | null = null
  let asking: Promise<void> | null = null
  let isStale = false
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = createListeners()

  function show(next: Evidence) {
    if (isClosed) return
    evidence = next
    listeners.notify()
  }

  async function look(): Promise<void> {
    const resume = await parts.loadResume()
    if (isClosed) return
    if (!resume) return show({ kind: 'no-cv' })
    answerer ??= parts.open()
    const question = { letter: parts.letter(), asOf: parts.today() }
    const answer = await answerer.ask({
      ...question,
      resume: resume === sent ? undefined : resume,
    })
    sent = resume
    judged = question.letter
    if (answer) show({ kind: 'known', ...answer })
  }

  async function lookNow(): Promise<void> {
    if (asking) {
      isStale = true
      return
    }
    isStale = false
    // If the worker cannot be loaded, the next pause retries.
    asking = look().catch(() => {
      answerer?.close()
      answerer = null
      sent = null
    })
    await asking
    asking = null
    if (isStale && !isClosed) lookLater()
  }

  /** Resolves once the newest letter was looked up, or could not be. */
  async function settle(): Promise<void> {
    while (asking) await asking
    if (!isClosed && evidence.kind !== 'no-cv' && judged !== parts.letter()) await lookNow()
  }

  function lookLater(delay = pause) {
    clearTimeout(timer)
    timer = setTimeout(() => void lookNow(), delay)
  }

  const stop = parts.subscribe(() => lookLater())
  lookLater(0)

  return {
    evidence: () => evidence,
    subscribe: listeners.subscribe,
    settle,
    /** The CV may have changed. */
    lookAgain: () => lookLater(0),
    close() {
      isClosed = true
      clearTimeout(timer)
      stop()
      answerer?.close()
    },
  }
}

export type EvidenceWatch = ReturnType<typeof watchEvidence>
