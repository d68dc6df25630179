import { examTextCounts, firstRequests } from '../reader/judge-exam'
import type { WordingWay } from '../wording/ways'
import type { SentRequest } from './sent-parts'
import table from './work.json' with { type: 'json' }

/**
 * Size of a request by its name, in tokens. `fixed`: instructions and schema (a test holds them to the prompts). Its
 * answer has `base`, a `share` of the input, and `each` for every item. `ways`: what a way to reword adds to `fixed`.
 */
type Size = {
  fixed: number
  base: number
  share: number
  each?: number
  ways?: Readonly<Partial<Record<WordingWay, number>>>
}
const sizes: Readonly<Record<SentRequest['name'] | 'doubts', Size>> = table

const charactersOfToken = 4
/** Texts that are read in one request. */
const batch = 20
/** Texts of ours among them, as tests of the reader. */
const canaries = 4
/** Characters of the texts of one request of an exam (a test holds it to the exam). */
export const examCharacters = 2_750

/** Share of true edits that a second question is put about, and the characters of one (docs/figures/suggestions.md). */
const doubted = 0.3
const doubtCharacters = 450

/** Estimates the second question about what code doubts in texts that their reader supports. */
function estimateDoubts(texts: number): Work {
  const { fixed, base, each = 0 } = sizes.doubts
  const asked = texts * doubted
  const calls = Math.min(1, asked)
  return {
    input: calls * fixed + (asked * doubtCharacters) / charactersOfToken,
    output: calls * base + asked * each,
  }
}

/** Returns how many requests are made of one, and how many texts each of them has. */
function partsOf({ name, input }: SentRequest, isSmall: boolean): { calls: number; texts: number } {
  if (name === 'reading') {
    const calls = isSmall ? input.items.length : Math.ceil(input.items.length / batch)
    return { calls, texts: input.items.length + calls * canaries }
  }
  // A small model is asked for each line by another request, which is disclosed as such.
  if (name === 'wordings') return { calls: 1, texts: Object.keys(input.texts).length }
  const isSplit = name === 'tailoring' && isSmall
  const count = isSplit ? input.texts.flatMap(({ texts }) => Object.keys(texts)).length : 1
  return { calls: count, texts: count }
}

/** Tokens that requests and their answers have, about. */
export type Work = { input: number; output: number }

const noWork: Work = { input: 0, output: 0 }

/** Multiplies an estimate. */
const times = ({ input, output }: Work, count: number): Work => ({
  ...{ input: input * count, output: output * count },
})

export const addWork = (one: Work, other: Work): Work => ({
  ...{ input: one.input + other.input, output: one.output + other.output },
})

/** Estimates an exam of a model as a reader, which most models have decided after its first requests. */
export function estimateExam(): Work {
  const { fixed, base, each = 0 } = sizes.reading
  const texts = examTextCounts.fabrications + examTextCounts.honest
  const one = { input: fixed + examCharacters / charactersOfToken, output: base + texts * each }
  return times(one, firstRequests)
}

/**
 * Estimates how much of checks is repeated: an answer that misses a planted text is asked for again.
 *
 * @param planted texts planted before, and those of them that the model noticed
 */
export function estimateRepeats(
  check: Work,
  { placed, caught }: { placed: number; caught: number },
): Work {
  return placed === 0 ? noWork : times(check, 1 - Math.min(1, caught / placed) ** canaries)
}

/**
 * Estimates the tokens of requests before they are sent, by the length of their texts.
 *
 * @param isSmall whether the model is asked for one text at a time
 */
export function estimateWork(requests: readonly SentRequest[], isSmall: boolean): Work {
  return requests.reduce<Work>((sum, request) => {
    const { fixed, base, share, each = 0, ways } = sizes[request.name]
    const ofWay = (request.name === 'wording' && ways?.[request.way]) || 0
    const { calls, texts } = partsOf(request, isSmall)
    const own = JSON.stringify(request.input).length / charactersOfToken
    const one = {
      input: calls * (fixed + ofWay) + own,
      output: calls * base + own * share + texts * each,
    }
    const doubts = request.name === 'reading' ? estimateDoubts(texts - calls * canaries) : noWork
    return addWork(addWork(sum, one), doubts)
  }, noWork)
}
