import type { JsonValue } from '@/lib/resume/json-value'
import type { Verdict } from '../grounding/types'

/** Text of a model's answer, with the check of its words by code. */
type Written = { text: string; judge?: () => Verdict }

/** Reads the texts of an answer that may be incomplete, in order. */
export type ReadDraft = (answer: JsonValue) => Written[]

/** Text that a model is writing. The verdict is null until it is whole, and where code does not judge it. */
export type DraftText = { text: string; verdict: Verdict | null }

/**
 * Creates a function that judges the whole texts of an answer, each once: all of a finished answer, else all but the one
 * that is being written.
 */
export function createDraftJudge(readDraft: ReadDraft) {
  const judged = new Map<string, Verdict | null>()
  return (answer: JsonValue, isFinished: boolean): DraftText[] => {
    const written = readDraft(answer)
    return written.map(({ text, judge }, at) => {
      if (!isFinished && at === written.length - 1) return { text, verdict: null }
      const verdict = judged.get(text) ?? judge?.() ?? null
      judged.set(text, verdict)
      return { text, verdict }
    })
  }
}
