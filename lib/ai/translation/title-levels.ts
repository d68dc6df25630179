import { type Level, levelOf } from '@/lib/language/shared/seniority'
import { foldText } from '@/lib/language/unicode/fold-text'

/** Returns the seniority levels that a text names: "Senior-Analystin" has one. */
export const titleLevelsIn = (text: string): ReadonlySet<Level> =>
  new Set((foldText(text).match(/\p{L}+/gu) ?? []).flatMap((word) => levelOf(word) ?? []))
