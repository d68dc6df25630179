import { wordsAndNumbersOf } from './labels/label-grams.mjs'
import { findTerms, longest } from './match-terms'

/** An option of a menu; sure where it says what the CV says, and no more and no less. */
export type Chosen = { option: string; isSure: boolean }

const frames = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
type Frame = (typeof frames)[number]

const frameIn = (text: string): Frame | null =>
  (/\b([ABC][12])\b/i.exec(text)?.[1]?.toUpperCase() as Frame | undefined) ?? null

const wordIn = (text: string): string | null =>
  longest(findTerms(wordsAndNumbersOf(text), 'levels'))?.key ?? null

/**
 * Words for a level of the Common European Framework, and the other way round, the nearest first. A level is never a
 * native speaker's, and words for which two levels stand get the lower one.
 */
const near: Readonly<Record<string, readonly string[]>> = {
  ...{ A1: ['basic'], A2: ['basic'], B1: ['intermediate'], B2: ['intermediate'] },
  ...{ C1: ['advanced', 'fluent'], C2: ['fluent', 'advanced'] },
  ...{ native: ['C2', 'fluent'], fluent: ['C1', 'advanced'], advanced: ['C1', 'B2', 'fluent'] },
  ...{ intermediate: ['B1'], basic: ['A2', 'A1'] },
}

/** Returns whether most options of a menu are levels of a language. */
export const isMenuOfLevels = (options: readonly string[]): boolean =>
  options.filter((option) => frameIn(option) ?? wordIn(option)).length > options.length / 2

/**
 * Chooses the option of a menu of language levels. One that says the same in the other kind of words is near and not
 * sure. Null where none does, or several do.
 */
export function chooseLanguageLevel(options: readonly string[], text: string): Chosen | null {
  const only = (key: string): string | null => {
    const found = options.filter((option) => frameIn(option) === key || wordIn(option) === key)
    return found.length === 1 ? (found[0] ?? null) : null
  }
  const [frame, word] = [frameIn(text), wordIn(text)]
  for (const key of [frame, word]) {
    const option = key && only(key)
    if (option) return { option, isSure: true }
  }
  for (const key of [frame, word].flatMap((one) => near[one ?? ''] ?? [])) {
    const option = only(key)
    if (option) return { option, isSure: false }
  }
  return null
}
