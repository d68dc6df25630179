import type { EvidenceAnswer, EvidenceInput } from '@/lib/ai/prompts/evidence-prompt'
import type { RequirementsAnswer } from '@/lib/ai/prompts/requirements-prompt'
import { holdsWords } from '@/lib/ai/reader/normal-form'
import { linesOf } from './scripted-reader'

type Quote = EvidenceAnswer['answers'][number]['quotes'][number]
type Demand = ReturnType<typeof demandsIn>[number]
type Line = { id: string; text: string }

/** Returns all demands of a request, each with its sentence. */
export const demandsIn = ({ ad }: EvidenceInput) =>
  ad.flatMap(({ sentence, demands }) =>
    Object.entries(demands).map(([id, words]) => ({ id, words, sentence })),
  )

export const finderMoods = [
  'honest',
  'shows everything',
  'denies everything',
  'quotes that are nowhere',
  'quotes of another line',
  'wrong ids',
  'ids twice',
  'lazy',
  'obeys the ad',
] as const
export type FinderMood = (typeof finderMoods)[number]

/** Beginnings of the lines that show a demand; a demand that is not named is shown by lines with its words. */
export type ShownBy = Readonly<Record<string, readonly string[]>>

const quoteOf = ({ id, text }: Line): Quote => ({
  ...{ line: id, words: text.split(/\s+/).slice(0, 15).join(' ') },
})

function linesFor({ words }: Demand, lines: readonly Line[], shownBy: ShownBy): Line[] {
  const starts = shownBy[words]
  return lines.filter(({ text }) =>
    starts ? starts.some((start) => text.startsWith(start)) : holdsWords(text, words),
  )
}

/** Creates a model that looks for evidence, well or in a mood of its own. */
export function createScriptedFinder(
  mood: FinderMood,
  shownBy: ShownBy = {},
): (input: EvidenceInput) => EvidenceAnswer {
  return (input) => {
    const demands = demandsIn(input)
    const lines = linesOf(input)
    const isTold = demands.some(({ sentence }) => /everybody is hired/i.test(sentence))
    const showsAll = mood === 'shows everything' || (mood === 'obeys the ad' && isTold)
    const inMood = (quote: Quote): Quote => {
      if (mood === 'quotes that are nowhere') return { ...quote, words: `${quote.words} and more` }
      const other = lines.find(
        ({ id, text }) => id !== quote.line && !holdsWords(text, quote.words),
      )
      return mood === 'quotes of another line' && other ? { ...quote, line: other.id } : quote
    }
    const answers = demands.map((demand): EvidenceAnswer['answers'][number] => {
      const found = linesFor(demand, lines, shownBy)
      const isShown = mood !== 'denies everything' && (found.length > 0 || showsAll)
      const quoted = isShown && found.length === 0 ? lines.slice(0, 1) : isShown ? found : []
      return {
        id: mood === 'wrong ids' ? `${demand.id}0` : demand.id,
        quotes: quoted.map(quoteOf).map(inMood),
        verdict: isShown ? 'other-words' : 'no',
      }
    })
    if (mood === 'lazy') return { answers: answers.slice(0, Math.ceil(answers.length / 3)) }
    return { answers: mood === 'ids twice' ? [...answers, ...answers] : answers }
  }
}

type Written = RequirementsAnswer['requirements'][number]
type WrittenPart = Written['parts'][number]

/** Returns a line of a job description that asks for one thing, as a model writes it: of the first line, or behind it. */
export const asksFor = (
  words: string,
  kind: WrittenPart['kind'] = 'skill',
  {
    line = 1,
    group = 'essential',
    years = null,
  }: Partial<Omit<Written, 'parts'> & WrittenPart> = {},
): Written => ({ line, group, parts: [{ words, kind, years }] })
