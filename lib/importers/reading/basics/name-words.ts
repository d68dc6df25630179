import { eastAsian } from '@/lib/language/unicode/scripts'
import { areCredentials, lookLikeLetters } from '../../lexicon/name-letters'
import { positionEvidence } from '../../lexicon/titles'

/** Letters, marks and what stands within names; brackets hold a short form or a maiden name. */
export const nameSigns = /^[\p{L}\p{M}.'’ʼ´`\-‐‑־ ·・„"“”()]+$/u
const behindName = /\s*[,|–—•·/]\s*|\s+-\s+|\s{2,}/gu

/** Tells whether all parts of a text are letters of degrees and memberships, as they follow a name. */
export function areLetters(text: string): boolean {
  return lookLikeLetters(text) && (areCredentials(text) || positionEvidence(text).strength < 0.4)
}

/** Returns where a name ends, with the letters that follow it, and where it ends without them. */
export function endOfName(text: string): { bare: number; whole: number } {
  const cuts = [...text.matchAll(behindName)]
  const [first] = cuts
  if (!first) return { bare: text.length, whole: text.length }
  const bare = first.index
  let whole = bare
  for (const [order, cut] of cuts.entries()) {
    const from = cut.index + cut[0].length
    const to = cuts[order + 1]?.index ?? text.length
    const isNext = cut.index === whole && cut[0].trim() === ','
    if (!isNext || !areLetters(text.slice(from, to))) break
    whole = to
  }
  return { bare, whole }
}

export const wordsIn = (text: string) => text.trim().split(/\s+/)
/** Words of a name proper: no title with a full stop, no "de la". */
export const countWords = (text: string) =>
  eastAsian.test(text) ? 1 : wordsIn(text).filter((word) => !/\.$|^\p{Ll}/u.test(word)).length
export const maxWords = 6
