import type { LetterResult, OfferedSentence } from './letter-result'

/** Choices of the person about a letter that a model drafts. */
export type LetterPlan = {
  /** Instruction for tone and emphasis. */
  wish?: string | undefined
  /** Addresses of the lines of the CV to tell of, the most important first; empty: the model chooses. */
  proofs?: readonly string[] | undefined
  /** Length in words; absent: any. */
  words?: number | undefined
}

/** Lengths that are offered, in words. */
export const letterLengths = [150, 250, 350] as const

/** Maximum length, as a share of the chosen one. */
const maxShare = 1.2

/** Sentence with those that refer to it, which stay together. `rank`: index of its proof; null without one. */
type Unit = { sentences: OfferedSentence[]; rank: number | null; paragraph: number }

/** Returns the index of the proof that a sentence tells of: by the model's word where code agrees, else by code. */
function rankOf({ restsOn, evidence }: OfferedSentence, proofs: readonly string[]) {
  const shown = proofs.filter((proof) => evidence.some(({ place }) => place === proof))
  const named = proofs.filter((proof) => restsOn.some((address) => address === proof))
  const both = shown.filter((proof) => named.includes(proof))
  const [first] = both.length > 0 ? both : shown.length > 0 ? shown : named
  return first === undefined ? null : proofs.indexOf(first)
}

function unitsOf(sentences: readonly OfferedSentence[], proofs: readonly string[]): Unit[] {
  const units: Unit[] = []
  for (const sentence of sentences) {
    const last = units.at(-1)
    const isNext = sentence.leansOn !== null && last?.sentences.at(-1)?.id === sentence.leansOn
    if (isNext) last?.sentences.push(sentence)
    else {
      const { paragraph } = sentence
      units.push({ sentences: [sentence], rank: rankOf(sentence, proofs), paragraph })
    }
  }
  return units
}

/** Returns true for a unit that tells of lines which the person did not choose; the summary is no such line. */
const isUnchosen = ({ sentences: [first], rank }: Unit): boolean =>
  rank === null &&
  first !== undefined &&
  first.restsOn.length > 0 &&
  !first.restsOn.includes('basics/summary')

/** Puts the units of proofs in the order of the proofs, in the places of such units; all others stay. */
function inOrder(units: readonly Unit[]): Unit[] {
  const ranked = units
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  return units.map((unit) => {
    const next = unit.rank === null ? unit : (ranked.shift() ?? unit)
    const { paragraph } = unit
    const sentences = next.sentences.map((sentence) => ({ ...sentence, paragraph }))
    return { ...next, sentences, paragraph }
  })
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0

/** Returns the units from which a sentence is left out first: the least important proof, then claims, then the rest. */
function leastImportant(units: readonly Unit[]): Unit | undefined {
  const weight = ({ rank, sentences: [first] }: Unit) => {
    if (rank !== null) return 2 + rank
    return first && (first.evidence.length > 0 || first.verdict === 'confirm') ? 1 : 0
  }
  return units.reduce<Unit | undefined>(
    (least, unit) => (least && weight(least) > weight(unit) ? least : unit),
    undefined,
  )
}

/** Leaves out sentences until those that remain are not longer than the chosen length allows. */
function shorten(units: Unit[], words: number): Unit[] {
  let left = units
  const isOver = () =>
    left
      .flatMap(({ sentences }) => sentences)
      .reduce((sum, { text }) => sum + countWords(text), 0) >
    words * maxShare
  while (left.length > 1 && isOver()) {
    const least = leastImportant(left)
    left = left
      .map((unit) => (unit === least ? { ...unit, sentences: unit.sentences.slice(0, -1) } : unit))
      .filter(({ sentences }) => sentences.length > 0)
  }
  return left
}

/**
 * Arranges a model's sentences as the person chose: those of the chosen lines in their order, none about other lines,
 * and together at most a fifth longer than the chosen length. What is left out is counted.
 */
export function planLetter(result: LetterResult, { proofs = [], words }: LetterPlan): LetterResult {
  const all = unitsOf(result.sentences, proofs)
  const chosen = proofs.length > 0 ? all.filter((unit) => !isUnchosen(unit)) : all
  const ordered = inOrder(chosen)
  const kept = words === undefined ? ordered : shorten(ordered, words)
  const sentences = kept.flatMap((unit) => unit.sentences)
  const sizeOf = (units: readonly Unit[]) =>
    units.reduce((sum, one) => sum + one.sentences.length, 0)
  const dropped = [
    { reason: 'not-chosen' as const, count: sizeOf(all) - sizeOf(chosen) },
    { reason: 'length' as const, count: sizeOf(chosen) - sentences.length },
  ].filter(({ count }) => count > 0)
  return { ...result, sentences, dropped: [...result.dropped, ...dropped] }
}
