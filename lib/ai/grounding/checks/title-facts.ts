import type { Lexicon } from '../language/lexicon'
import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, hasMark, reasonAbout } from './types'

const asWord = /^(?:as|als|como|comme|come)$/
const towards =
  /^(?:under|to|for|with|by|unter|fur|bei|mit|durch|sous|pour|avec|par|bajo|para|con|por|sotto|per|da|sob|com)$/

const hasNear = (tokens: readonly Token[], { index }: Token, pattern: RegExp) =>
  [1, 2, 3].some((back) => pattern.test(tokens[index - back]?.folded ?? ''))

/** Who worked under a head did not work as one. */
export function checkTakenTitles({ after, source, words }: Comparison): Reason[] {
  return after.tokens.flatMap((token) => {
    if (!token.marks.some(({ kind }) => kind === 'title')) return []
    if (!hasNear(after.tokens, token, asWord)) return []
    const others = (words.sources[token.index] ?? []).flatMap(
      (at) => source.reading.tokens[at] ?? [],
    )
    const isOthers =
      others.length > 0 &&
      others.every(
        (other) =>
          hasNear(source.reading.tokens, other, towards) &&
          !hasNear(source.reading.tokens, other, asWord),
      )
    return isOthers ? [reasonAbout('title', 'confirm', after.text, [token])] : []
  })
}

const holder =
  /(?:[^aeiou]er|[aiouy]or|ist|ian|in|eur|euse|ista|ador[ae]?|eiro|eira|iere?|tore|trice)$/

/** Who the first words of a text say that somebody is: "survey technician with six years". */
function postOf({ tokens }: Reading, { table }: Lexicon): Token | undefined {
  const end = tokens.findIndex(({ isContent }) => !isContent)
  const first = tokens.slice(0, end < 0 ? tokens.length : end)
  const head = table.isHeadFirst ? first[0] : first.at(-1)
  const isPost = head && (head.isPerson || hasMark(head, 'title') || holder.test(head.folded))
  return isPost && head.strength === 0 ? head : undefined
}

/** A summary may not begin with another post: "land surveyor" for "survey technician". */
export function checkExchangedPosts({
  after,
  source,
  words,
  lexicon,
  entry,
}: Comparison): Reason[] {
  const [mine, theirs] = [after, source.reading].map((reading) => postOf(reading, lexicon))
  if (entry !== null || !mine || !theirs) return []
  const own = words.sources[mine.index] ?? []
  const isSame = own.includes(theirs.index) || (words.targets[theirs.index] ?? []).length > 0
  return own.length === 0 || isSame
    ? []
    : [reasonAbout('title', 'confirm', after.text, [mine], source.placeAt(theirs.from))]
}
