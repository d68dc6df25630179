import type { ReaderAnswer, ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import { canaryWords } from '@/lib/ai/reader/canary-words'
import { normalForm, wordsOf } from '@/lib/ai/reader/normal-form'
import { numbersIn } from '@/lib/ai/reader/numbers'
import { seededRandom } from '@/lib/ai/reader/seeded-random'

type Item = ReaderInput['items'][number]
/** A line of a CV under its entry, which is the id of the entry's first line. */
type Line = { id: string; entry: string; text: string }
type Answered = ReaderAnswer['answers'][number]

/** Says of a text whether the lines support it; undefined where it is not told. */
export type Labels = (item: Item, lines: readonly Line[]) => boolean | undefined

export const moods = [
  'honest',
  'yes-man',
  'no-man',
  'coin',
  'careless',
  'lazy',
  'wrong ids',
  'ids twice',
  'lines that are nowhere',
  'lines of another entry',
  'obeys the text',
] as const
export type Mood = (typeof moods)[number]

/** Returns the lines of a request. */
export const linesOf = ({ cv }: Pick<ReaderInput, 'cv'>): Line[] =>
  cv.flatMap((lines) =>
    Object.entries(lines).map(([id, text], _, [[entry = ''] = []]) => ({ id, entry, text })),
  )

/** Returns the lines of a text's own entry: its line, and those beside it. */
const ownLines = ({ line, of }: Item, lines: readonly Line[]) => {
  const entry = lines.find(({ id }) => id === (line ?? of))?.entry
  return lines.filter((one) => one.entry === entry)
}

/** Ways of saying the same, in the form in which texts are compared. */
const sameWords = Object.values(canaryWords).flatMap(({ and, also, percent, hedges, periods }) => [
  [also, and],
  [percent, ' '],
  ...hedges.flat().map((words) => [words, 'hedge']),
  ...periods.flatMap((pair) => pair.map((words) => [words, `per ${pair[0]?.split(' ').at(-1)}`])),
])
const inOneForm = (text: string) =>
  sameWords
    .toSorted(([one = ''], [other = '']) => other.length - one.length)
    .reduce(
      (said, [from = '', to = '']) =>
        said.replace(new RegExp(`(?<!\\p{L})${from.replace('.', '\\.')}(?!\\p{L})`, 'giu'), to),
      text,
    )

/** The words of a text in any order, numbers as their values. */
const bag = (text: string) => {
  const words = wordsOf(inOneForm(text)).map((word) =>
    String(numbersIn(word)[0]?.values[0] ?? word),
  )
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
export const saysTheSame: Labels = (item, lines) => {
  const { kind, after } = item
  const said = kind === 'letter' ? withoutPerson(after) : after
  return (kind === undefined ? ownLines(item, lines) : lines).some(
    (line) =>
      bag(withoutPerson(line.text)) === bag(said) ||
      (/[.!?]$/.test(said) && normalForm(line.text).startsWith(normalForm(said))),
  )
}

/** The line that a text shares most words with, of its own entry or of another one. */
function linesFor(item: Item, lines: readonly Line[], isOther = false): string[] {
  const isAnywhere = item.kind === 'letter' || item.kind === 'skills'
  const own = new Set(isAnywhere ? lines : ownLines(item, lines))
  const words = new Set(wordsOf(item.after))
  // Each word once: "move … the move" would otherwise weigh as much as the name of a town.
  const shared = ({ text }: Line) => new Set(wordsOf(text).filter((word) => words.has(word))).size
  const [best] = lines
    .filter((line) => isAnywhere || own.has(line) !== isOther)
    .toSorted((a, b) => shared(b) - shared(a))
  return best ? [best.id] : []
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
    const named = isSupported ? linesFor(item, lines, mood === 'lines of another entry') : []
    return {
      id: mood === 'wrong ids' ? `${item.id}0` : item.id,
      lines: mood === 'lines that are nowhere' ? named.map((id) => `${id}00`) : named,
      unsupported: isSupported ? [] : unsaidWords(item, lines),
    }
  }
  return ({ items, cv }) => {
    const lines = linesOf({ cv })
    const answers = items.map((item) => answerTo(item, lines))
    if (mood === 'lazy') return { answers: answers.slice(0, Math.ceil(answers.length / 3)) }
    return { answers: mood === 'ids twice' ? [...answers, ...answers] : answers }
  }
}
