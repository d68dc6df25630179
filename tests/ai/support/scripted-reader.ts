import type { ReaderAnswer, ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import { holdsWords, normalForm, wordsOf } from '@/lib/ai/reader/normal-form'
import { numbersIn } from '@/lib/ai/reader/numbers'
import { seededRandom } from '@/lib/ai/reader/seeded-random'
import cases from '../../fixtures/cases.json' with { type: 'json' }

type Item = ReaderInput['items'][number]
type Line = ReaderInput['lines'][number]
type Answered = ReaderAnswer['answers'][number]

/** Says of a text whether the lines support it; undefined where it is not told. */
export type Labels = (item: Item, lines: readonly Line[]) => boolean | undefined

export const moods = cases.scriptedReader.moods
export type Mood = (typeof moods)[number]

/** The words of a text in any order, numbers as their values. */
const bag = (text: string) => {
  const words = wordsOf(text).map((word) => String(numbersIn(word)[0]?.values[0] ?? word))
  // Numbers in another order count other things.
  const numbers = words.filter((word) => /^\d/.test(word))
  return [...words.toSorted(), ...numbers].join(' ')
}

/** Beginnings by which a text of a CV is a sentence of a letter. */
const withoutPerson = (text: string) =>
  text.replace(
    /^(?:I |Ich |J’ai |Ho |My work: |Meine Arbeit: |Mi trabajo: |Mon travail : |O meu trabalho: |Il mio lavoro: )/,
    '',
  )

/** The same words as one line of its own entry, or its first sentences: what canaries and exams call honest, nearly. */
export const saysTheSame: Labels = ({ kind, of, after }, lines) => {
  const said = kind === 'letter' ? withoutPerson(after) : after
  return lines.some(
    (line) =>
      (kind !== 'bullet' || line.of === of) &&
      (bag(withoutPerson(line.text)) === bag(said) ||
        (/[.!?]$/.test(said) && normalForm(line.text).startsWith(normalForm(said)))),
  )
}

/** Quotes for a text: words of the lines that it shares most words with. */
function quotesFor(item: Item, lines: readonly Line[], isOther = false): Answered['quotes'] {
  const own = lines.filter((line) =>
    item.kind === 'translation'
      ? (line.text === item.before) !== isOther
      : (item.kind !== 'bullet' && item.kind !== 'summary') || (line.of === item.of) !== isOther,
  )
  const words = new Set(wordsOf(item.after))
  const shared = ({ text }: Line) => wordsOf(text).filter((word) => words.has(word)).length
  const [best] = own.toSorted((a, b) => shared(b) - shared(a))
  if (!best) return []
  const quote = best.text.split(/\s+/).slice(0, 15).join(' ')
  return holdsWords(best.text, quote) ? [{ line: best.id, words: quote }] : []
}

/** Words of a text that no line says, small ones left out; its last word where all of them stand somewhere. */
function unsaidWords({ after }: Item, lines: readonly Line[]): string[] {
  const said = new Set(lines.flatMap(({ text }) => wordsOf(text)))
  const words = after.match(/[\p{L}\p{N}]+/gu) ?? []
  const unsaid = words.filter((word) => word.length > 2 && !said.has(word.toLowerCase()))
  return unsaid.length > 0 ? unsaid : words.slice(-1)
}

/** A reader that answers by labels, or against them. */
export function createScriptedReader(
  mood: Mood,
  {
    label = saysTheSame,
    misses = 0,
    seed = 'reader',
  }: { label?: Labels; misses?: number; seed?: string } = {},
): (input: ReaderInput) => ReaderAnswer {
  const random = seededRandom(seed)
  const decide = (item: Item, lines: readonly Line[]): boolean => {
    const isTrue = label(item, lines) ?? saysTheSame(item, lines) ?? false
    if (mood === 'yes-man') return true
    if (mood === 'no-man') return false
    if (mood === 'coin') return random.next() < 0.5
    if (mood === 'careless') return isTrue || random.next() < misses
    if (mood === 'obeys the text' && lines.some(({ text }) => /supported/i.test(text))) return true
    return isTrue
  }
  const answerTo = (item: Item, lines: readonly Line[]): Answered => {
    const isSupported = decide(item, lines)
    const quotes = isSupported ? quotesFor(item, lines, mood === 'quotes of another entry') : []
    const made = quotes.map(({ line }) => ({ line, words: `${item.after} as everybody knows` }))
    return {
      id: mood === 'wrong ids' ? `${item.id}0` : item.id,
      quotes: mood === 'quotes that are nowhere' ? made : quotes,
      unsupported: isSupported ? [] : unsaidWords(item, lines),
      verdict: isSupported ? 'supported' : 'unsupported',
    }
  }
  return ({ items, lines }) => {
    const answers = items.map((item) => answerTo(item, lines))
    if (mood === 'lazy') return { answers: answers.slice(0, Math.ceil(answers.length / 3)) }
    return { answers: mood === 'ids twice' ? [...answers, ...answers] : answers }
  }
}
