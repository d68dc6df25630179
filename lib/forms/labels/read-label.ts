import model from '@/dist/label-model.json' with { type: 'json' }
import { firstLetter, gramsOf, wordsAndNumbersOf } from './label-grams.mjs'
import { type LabelTable, labelTables } from './label-tables'

/**
 * Key of a label in the tables of languages; those of what only the person answers begin with `yours/`. `share` is how sure
 * the reader is of it, 0 to 1: 1 where a table has the label.
 */
export type LabelReading = { key: string; share: number }

const keysOf = ({ fields, yours }: LabelTable): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Object.entries(fields),
      ...Object.entries(yours).map(([key, labels]) => [`yours/${key}`, labels] as const),
    ].flatMap(([key, labels]) =>
      labels.map((label) => [wordsAndNumbersOf(label).join(' '), key] as const),
    ),
  )

const byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  labelTables.map(([tag, table]) => [tag, keysOf(table)]),
)

/**
 * Returns the languages of a form, the one first that knows most of its labels; all if none knows one. A word of two letters
 * is a label in some language.
 */
export function languagesOfForm(labels: readonly string[]): readonly string[] {
  const texts = labels.map((label) => wordsAndNumbersOf(label).join(' '))
  const known = [...byLanguage].map(([tag, keys]) => ({
    ...{ tag, count: texts.filter((text) => keys.has(text)).length },
  }))
  const most = Math.max(...known.map(({ count }) => count))
  return known
    .filter(({ count }) => count >= most / 2)
    .toSorted((one, other) => other.count - one.count)
    .map(({ tag }) => tag)
}

/** Of each mark, pairs of letters: the number of a key, and a weight in steps. */
const grams: Readonly<Record<string, string | undefined>> = model.grams

/** Reads a label by what its marks spoke for in those that were learned from. Null where few of them are known. */
function readLearned(words: readonly string[]): LabelReading | null {
  const marks = gramsOf(words)
  const known = marks.flatMap((mark) => {
    const pairs = grams[mark]
    return pairs ? [pairs] : []
  })
  if (known.length < marks.length / 2) return null
  const scores = [...model.bias]
  const part = 1 / Math.sqrt(known.length)
  for (const pairs of known) {
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const key = pairs.charCodeAt(at) - firstLetter
      const weight = pairs.charCodeAt(at + 1) - firstLetter - model.zero
      scores[key] = (scores[key] ?? 0) + weight * part
    }
  }
  const strengths = scores.map((score) => Math.exp(score / model.steps))
  const sum = strengths.reduce((one, other) => one + other, 0)
  const best = strengths.indexOf(Math.max(...strengths))
  const key = model.keys[best]
  return key === undefined ? null : { key, share: (strengths[best] ?? 0) / sum }
}

/**
 * Reads what a label asks for: by the tables of languages, of which the first that knows it decides, or by what was
 * learned from them.
 *
 * @param label without hints of formats
 * @param languages in the order of `languagesOfForm`
 */
export function readLabel(label: string, languages: readonly string[]): LabelReading | null {
  const words = wordsAndNumbersOf(label)
  if (words.length === 0) return null
  const text = words.join(' ')
  for (const tag of languages) {
    const key = byLanguage.get(tag)?.get(text)
    if (key !== undefined) return { key, share: 1 }
  }
  return readLearned(words)
}
