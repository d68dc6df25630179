import { eastAsian } from '@/lib/language/unicode/scripts'
import { areCredentials, lookLikePostNominals } from '../../lexicon/post-nominals'
import { positionEvidence } from '../../lexicon/titles'

/** Matches the characters of names; brackets enclose a short form or maiden name. */
export const nameSigns = /^[\p{L}\p{M}.'’ʼ´`\-‐‑־ ·・„"“”()]+$/u
const behindName = /\s*[,|–—•·/]\s*|\s+-\s+|\s{2,}/gu

/** Returns whether a text consists of post-nominal letters (degrees, memberships). */
export function arePostNominals(text: string): boolean {
  return (
    lookLikePostNominals(text) && (areCredentials(text) || positionEvidence(text).strength < 0.4)
  )
}

/** Returns where a name ends, with and without its post-nominal letters. */
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
    if (!isNext || !arePostNominals(text.slice(from, to))) break
    whole = to
  }
  return { bare, whole }
}

export const wordsIn = (text: string) => text.trim().split(/\s+/)
/** Counts the words of a name without abbreviated titles and particles ("de la"). */
export const countWords = (text: string) =>
  eastAsian.test(text) ? 1 : wordsIn(text).filter((word) => !/\.$|^\p{Ll}/u.test(word)).length
export const maxWords = 6
