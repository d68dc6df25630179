import { type Level, levelOf } from '@/lib/language/shared/seniority'
import { foldText } from '@/lib/language/unicode/fold-text'

/** Finds the levels that words of a text name: "Senior-Analystin" names one. */
export const titleLevelsIn = (text: string): ReadonlySet<Level> =>
  new Set((foldText(text).match(/\p{L}+/gu) ?? []).flatMap((word) => levelOf(word) ?? []))
