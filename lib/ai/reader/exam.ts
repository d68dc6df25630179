import type { LanguageCode } from '@/lib/language/tags'
import type { ReaderAnswer } from '../prompts/reader-prompt'
import type { Canary } from './canaries'
import { composeBatch, type ReaderBatch } from './compose-batch'
import { drawNames } from './draw-names'
import { createFiller, examTexts } from './exam-texts'
import {
  type ExamCounts,
  examTextCounts,
  firstRequests,
  judgeExam,
  maxExamRequests,
} from './judge-exam'
import { readAnswer } from './read-answer'
import { type Random, seededRandom } from './seeded-random'
import type { CvLine } from './types'

/** Facts that a request asks about; each has three fabrications. */
const factsOfRequest = examTextCounts.fabrications / 3
/** Facts that stand beside them in the CV of a request. */
const otherFacts = 3

/** Fact of an exam: a line of its CV, and texts that claim to say the same. */
type DrawnFact = { line: Omit<CvLine, 'id' | 'place'>; texts: Canary[] }

/** Draws facts of an invented CV, with the first lines of its entries. No fact is drawn twice. */
function drawFacts(language: LanguageCode, seed: string, random: Random) {
  const { posts, facts: all } = examTexts[language]
  const facts = random.shuffle(all).slice(0, factsOfRequest * maxExamRequests)
  const [firm = '', rival = '', ...names] = drawNames(seed, 2 + 4 * facts.length)
  const employers = [firm, rival]
  const years = [2012 + random.below(4), 2017 + random.below(4)]
  const heads = posts.map((post, at) => {
    const year = years[at] ?? 0
    const text = `${post}, ${employers[at]}, ${year}-03 to ${year + 3}-02`
    return { entry: `x${at}`, of: text, section: 'work', kind: 'head' as const, text }
  })
  const drawn = facts.map((fact, at): DrawnFact => {
    const own = at % 2
    const entry = `x${own}`
    const n = 13 + random.below(70)
    const [tool = '', other = '', town = '', city = ''] = names.slice(4 * at, 4 * at + 4)
    const fill = createFiller({
      ...{ n: String(n), m: String(n * 2 + 1 + random.below(9)), tool, other, town, city },
      rival: employers[1 - own] ?? '',
    })
    const before = fill(fact.says)
    const texts = [
      ...fact.lies.map((text) => ({ text, isHonest: false })),
      ...fact.honest.map((text) => ({ text, isHonest: true })),
    ].map(({ text, isHonest }, index): Canary => {
      const key = `x${at}-${index}`
      const item = { key, kind: 'bullet' as const, entry, before, after: fill(text) }
      return { item, isHonest, kind: 'exam' }
    })
    const of = heads[own]?.text ?? ''
    return { line: { entry, of, section: 'work', kind: 'text', text: before }, texts }
  })
  return { heads, drawn }
}

/**
 * Creates the requests of an exam of maximum length: an invented CV of random facts, names and numbers, with 15
 * fabrications and 7 honest rewrites in each request. No text comes twice. Contains no personal data.
 *
 * @param seed makes the exam reproducible; a new one each time, so that no model can memorise it
 */
export function createExam(language: LanguageCode, seed: string): ReaderBatch[] {
  const random = seededRandom(`exam ${language} ${seed}`)
  const { heads, drawn } = drawFacts(language, seed, random)
  return Array.from({ length: maxExamRequests }, (_, at) => {
    const next = (at + 1) % maxExamRequests
    const asked = drawn.slice(at * factsOfRequest, (at + 1) * factsOfRequest)
    const others = drawn.slice(next * factsOfRequest, next * factsOfRequest + otherFacts)
    const facts = random.shuffle([...asked, ...others]).map(({ line }) => line)
    const lines = [...heads, ...facts].map((line, index): CvLine => {
      const id = `c${index + 1}`
      return { ...line, id, place: `${id}/text` }
    })
    const texts = asked.flatMap((fact) => fact.texts)
    const honest = texts.filter(({ isHonest }) => isHonest)
    const canaries = [
      ...texts.filter(({ isHonest }) => !isHonest),
      ...random.shuffle(honest).slice(0, examTextCounts.honest),
    ]
    return composeBatch(lines, [], canaries, `${seed} ${at}`)
  })
}

/** Returns the requests to send next: the first two at once, then one at a time; none once the exam is decided. */
export function nextRequests(batches: readonly ReaderBatch[], counts: ExamCounts): ReaderBatch[] {
  if (judgeExam(counts) !== 'undecided') return []
  const sent = counts.fabrications / examTextCounts.fabrications
  return batches.slice(sent, Math.max(sent + 1, firstRequests))
}

/**
 * Counts the fabrications that a reader noticed in one exam request, and the honest texts that it supported.
 *
 * @param answer null: none, so that it noticed and supported nothing
 */
export function markExam(answer: ReaderAnswer | null, batch: ReaderBatch): ExamCounts {
  const canaries = [...batch.canaries]
  const honest = canaries.filter(([, { isHonest }]) => isHonest)
  const lies = canaries.filter(([, { isHonest }]) => !isHonest)
  const given = answer ?? { answers: [] }
  // Quotes are verified as for real texts.
  const asItems = {
    ...batch,
    items: new Map(honest.map(([id, { item }]) => [id, item])),
    canaries: new Map(lies),
  }
  const { readings } = readAnswer(given, asItems)
  const answered = new Set(given.answers.map(({ id }) => id))
  const noticed = lies.filter(
    ([id]) =>
      answered.has(id) && given.answers.every((one) => one.id !== id || one.unsupported.length > 0),
  )
  return {
    noticed: noticed.length,
    fabrications: lies.length,
    supported: [...readings.values()].filter(({ state }) => state === 'supported').length,
    honest: honest.length,
  }
}
