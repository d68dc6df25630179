import { createWordFinder, type TextRange } from '../reader/normal-form'
import { factLabels, labelledLine } from './fact-labels'

/** Facts of a job ad in the order in which they are shown. */
export const adFacts = [
  'position',
  'employer',
  'location',
  'pay',
  'deadline',
  'contact',
  'reference',
] as const
export type AdFact = (typeof adFacts)[number]

/** Words of a fact in a job ad, and the number of their line, as a person counts it: blank lines too. */
export type FactPlace = TextRange & { line: number }

const labels: Partial<Record<AdFact, RegExp>> = Object.fromEntries(
  Object.entries(factLabels).map(([fact, label]) => [fact, labelledLine(label)]),
)

/** Returns every range of words in a text as they are written. */
function rangesOf(text: string, words: string): TextRange[] {
  const ranges: TextRange[] = []
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    ranges.push({ from, to: from + words.length })
  }
  return ranges
}

/**
 * Finds where a job ad says its facts.
 *
 * @param words of each fact, as written; empty if the ad does not have it
 */
export function placeFacts(
  text: string,
  words: Readonly<Record<AdFact, string>>,
): Partial<Record<AdFact, FactPlace>> {
  const lines = text.split('\n').map((line) => line.trim())
  const find = createWordFinder(text)
  const taken: TextRange[] = []
  const lineAt = (at: number) => text.slice(0, at).split('\n').length - 1
  /** Prefers a line that begins with the label of the fact, then words that are not those of another fact. */
  const findWords = (fact: AdFact, wanted: string): TextRange | null => {
    const all = rangesOf(text, wanted)
    const isLabelled = ({ from }: TextRange) =>
      labels[fact]?.test(lines[lineAt(from)] ?? '') ?? false
    const isFree = ({ from, to }: TextRange) =>
      !taken.some((other) => from < other.to && to > other.from)
    return all.find(isLabelled) ?? all.find(isFree) ?? all[0] ?? find(wanted)
  }
  /** Places that the ad joins by a word are found by the first and the last one. */
  const findList = (fact: AdFact, wanted: string): TextRange | null => {
    const parts = wanted.split(/,\s*/)
    const [first, last] = [parts[0], parts.at(-1)].map((part) =>
      part ? findWords(fact, part) : null,
    )
    if (!first) return null
    const isOneLine = last && last.to > first.from && lineAt(last.from) === lineAt(first.from)
    return isOneLine ? { from: first.from, to: last.to } : first
  }
  const places: Partial<Record<AdFact, FactPlace>> = {}
  for (const fact of adFacts) {
    const wanted = words[fact].trim()
    if (wanted === '') continue
    const found = findWords(fact, wanted) ?? (fact === 'location' ? findList(fact, wanted) : null)
    if (!found) continue
    taken.push(found)
    places[fact] = { ...found, line: lineAt(found.from) + 1 }
  }
  return places
}
