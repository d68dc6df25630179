import type { LanguageCode } from '@/lib/language/tags'
import type { ReaderAnswer } from '../prompts/reader-prompt'
import type { Canary } from './canaries'
import { composeBatch, type ReaderBatch } from './compose-batch'
import { drawNames } from './draw-names'
import { createFiller, examTexts } from './exam-texts'
import { readAnswer } from './read-answer'
import { seededRandom } from './seeded-random'
import type { CvLine } from './types'

/** Number of items of an exam. */
export const examCounts = { fabrications: 24, honest: 12 } as const
const requests = 2
/** Facts per exam, of 30; each has three fabrications. */
const factsOfExam = 8

/**
 * Creates the requests of an exam: an invented CV of random facts, names and numbers, with 24 fabrications and 12
 * honest rewrites. Contains no personal data.
 *
 * @param seed makes the exam reproducible; a new one each time, so that no model can memorise it
 */
export function createExam(language: LanguageCode, seed: string): ReaderBatch[] {
  const { posts, facts: all } = examTexts[language]
  const random = seededRandom(`exam ${language} ${seed}`)
  const facts = random.shuffle(all).slice(0, factsOfExam)
  const [firm = '', rival = '', ...names] = drawNames(seed, 2 + 4 * facts.length)
  const employers = [firm, rival]
  const years = [2012 + random.below(4), 2017 + random.below(4)]
  const heads = posts.map(
    (post, at) => `${post}, ${employers[at]}, ${years[at]}-03 to ${(years[at] ?? 0) + 3}-02`,
  )
  const lines: CvLine[] = heads.map((text, at) => ({
    ...{ id: `c${at + 1}`, entry: `x${at}`, of: text, section: 'work', kind: 'head' },
    ...{ text, place: `x${at}/position` },
  }))
  const items: Canary[] = []
  const rewrites: Canary[] = []
  for (const [at, fact] of facts.entries()) {
    const own = at % 2
    const entry = `x${own}`
    const n = 13 + random.below(70)
    const [tool = '', other = '', town = '', city = ''] = names.slice(4 * at, 4 * at + 4)
    const fill = createFiller({
      ...{ n: String(n), m: String(n * 2 + 1 + random.below(9)), tool, other, town, city },
      rival: employers[1 - own] ?? '',
    })
    const before = fill(fact.says)
    const id = `c${lines.length + 1}`
    const head = heads[own] ?? ''
    lines.push({
      id,
      entry,
      of: head,
      section: 'work',
      kind: 'text',
      text: before,
      place: `${id}/text`,
    })
    const add = (text: string, isHonest: boolean) => {
      const item = {
        key: `x${items.length + rewrites.length}`,
        kind: 'bullet' as const,
        entry,
        before,
        after: fill(text),
      }
      const made = isHonest ? rewrites : items
      made.push({ item, isHonest, kind: 'exam' })
    }
    for (const lie of fact.lies) add(lie, false)
    for (const honest of fact.honest) add(honest, true)
  }
  const honest = random.shuffle(rewrites).slice(0, examCounts.honest)
  const shuffled = random.shuffle([...items, ...honest])
  const size = Math.ceil(shuffled.length / requests)
  return Array.from({ length: requests }, (_, at) =>
    composeBatch(lines, [], shuffled.slice(at * size, (at + 1) * size), `${seed} ${at}`),
  )
}

/** Counts the fabrications that a reader noticed in one exam request, and the honest texts that it supported. */
export function markExam(
  answer: ReaderAnswer,
  batch: ReaderBatch,
): { noticed: number; supported: number } {
  const honest = [...batch.canaries].filter(([, { isHonest }]) => isHonest)
  // Quotes are verified as for real texts.
  const asItems = {
    ...batch,
    items: new Map(honest.map(([id, { item }]) => [id, item])),
    canaries: lies(batch),
  }
  const read = readAnswer(answer, asItems)
  const supported = [...read.readings.values()].filter(({ state }) => state === 'supported').length
  const answered = new Set(answer.answers.map(({ id }) => id))
  const noticed = [...lies(batch).keys()].filter(
    (id) =>
      answered.has(id) &&
      answer.answers.every((one) => one.id !== id || one.unsupported.length > 0),
  ).length
  return { noticed, supported }
}

const lies = ({ canaries }: ReaderBatch) =>
  new Map([...canaries].filter(([, { isHonest }]) => !isHonest))
