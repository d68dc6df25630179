import type { JsonValue } from '@/lib/resume/json-value'
import type { Verdict } from '../grounding/types'
import { readPartialAnswer } from '../text/partial-answer'

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
function createDraftJudge(readDraft: ReadDraft) {
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

/**
 * Creates the functions that tell the texts of an answer: while it is written, and when it is finished. Nothing is told
 * while something is still being told.
 *
 * @param pause milliseconds between two looks at an answer that is being written
 * @param tell receives all texts that have come; what it throws is not seen, since a draft is only looked at
 */
export function createDraftWatch(
  readDraft: ReadDraft,
  pause: number,
  tell: (texts: DraftText[]) => Promise<void> | void,
) {
  const judge = createDraftJudge(readDraft)
  let lookedAt = Number.NEGATIVE_INFINITY
  let told: Promise<void> | null = null
  const start = async (texts: DraftText[]) => {
    try {
      await tell(texts)
    } catch {
    } finally {
      told = null
    }
  }
  return {
    /** @param text all that has come of the answer */
    onText(text: string) {
      if (told || performance.now() - lookedAt < pause) return
      lookedAt = performance.now()
      const answer = readPartialAnswer(text)
      if (answer !== null) told = start(judge(answer, false))
    },
    /** Tells the finished answer; resolves when it was told. Null: waits for what is being told. */
    async finish(answer: JsonValue | null) {
      await told
      if (answer !== null) await start(judge(answer, true))
    },
  }
}
