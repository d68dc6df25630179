import type { LanguageCode } from '../../text/detect-language'
import type { Overlay } from '../align/copy-of'
import { harmlessSmallWords } from '../language/small-words'
import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { isOfGrammar, isVoiceTurned } from './grammar-words'
import { thenWord } from './order-facts'
import { standsFor, tieOf } from './ties'
import { type Comparison, hasMark, reasonAbout } from './types'

/** From this share on, hardly a word was changed: then each of them counts, the smallest too. */
const minShareOfSmall = 0.7

/** "with no responsibility" for "without responsibility". */
const isWithNo = (token: Token, { tokens }: Reading, left: readonly Token[]) => {
  const next = tokens[token.index + 1]
  const isNo = [token, next].some((one) => one !== undefined && hasMark(one, 'negation'))
  return isNo && left.some((other) => hasMark(other, 'negation'))
}

const isNumber = ({ tokens }: Reading, at: number) => tokens[at]?.quantity != null

/** Small words that came without one that went for them: "and", "by", "as", "after" tie new facts together. */
function addedSmall({ came, left }: Overlay, comparison: Comparison): Token[] {
  const { after, lexicon, words } = comparison
  const harmless = harmlessSmallWords[lexicon.table.code]
  const gone = [...left]
  return came.filter((token) => {
    if (token.kind !== 'word' || token.isContent || !(token.isFunction || token.marks.length > 0))
      return false
    if ((words.sources[token.index] ?? []).length > 0 || harmless.has(token.folded)) return false
    const at = gone.findIndex((other) => standsFor(other, token))
    if (at >= 0) gone.splice(at, 1)
    // What counts a number, or how often, is compared with it.
    const isOfNumber = token.marks.some(({ kind }) => kind === 'limit' || kind === 'period')
    const tiesNumber =
      (lexicon.joins.has(token.folded) && isNumber(after, token.index + 1)) ||
      (hasMark(token, 'with') && [1, 2].some((on) => isNumber(after, token.index + on)))
    return (
      at < 0 &&
      !isOfNumber &&
      !tiesNumber &&
      !isWithNo(token, after, left) &&
      !isOfGrammar(token, comparison) &&
      !(thenWord.test(token.folded) && left.some(({ folded }) => lexicon.joins.has(folded)))
    )
  })
}

/** "trained with the squad" is not "trained the squad": a small word that went from before a word that stayed. */
function lostSmall({ came, left, kept }: Overlay, { source, lexicon }: Comparison): Token[] {
  const harmless = harmlessSmallWords[lexicon.table.code]
  const stays = new Set(kept.map(([, theirs]) => theirs.index))
  return left.filter((token) => {
    const isSmall = token.kind === 'word' && token.isFunction && !token.isContent
    if (!isSmall || harmless.has(token.folded) || lexicon.joins.has(token.folded)) return false
    const next = source.reading.tokens
      .slice(token.index + 1, token.index + 4)
      .find(({ isContent, quantity }) => isContent || quantity)
    const before = source.reading.tokens[token.index - 1]
    const own = kept.find(([, theirs]) => theirs === next)?.[0]
    // "ao longo de" for "durante", "keeping" for "with": in the same place these tie as the small word did.
    const isInPlace = ({ isNeutral, folded, index }: Token) =>
      isNeutral &&
      (folded.includes(' ') || /ing$/.test(folded)) &&
      own !== undefined &&
      index < own.index &&
      own.index - index <= 3
    const isVerbBehind = hasMark(token, 'aim') && (next?.strength ?? 0) > 0
    return (
      next?.isContent === true &&
      !isVerbBehind &&
      stays.has(next.index) &&
      before !== undefined &&
      stays.has(before.index) &&
      !came.some((other) => standsFor(token, other) || isInPlace(other)) &&
      !came.some(
        ({ isFunction, marks, folded }) =>
          (isFunction || marks.length > 0) && !harmless.has(folded),
      )
    )
  })
}

/** Words that stand behind another small word than before: "from French into German", turned round. */
function turned({ came, left }: Overlay, comparison: Comparison): Token[] {
  const { after, source, lexicon } = comparison
  return came.filter((token) => {
    if (!token.isContent) return false
    const was = left.filter(({ stem, isContent }) => isContent && stem === token.stem)
    const tie = tieOf(after, token, lexicon)
    if (was.length === 0 || !tie || isVoiceTurned(tie, comparison)) return false
    return was.every((other) => {
      const theirs = tieOf(source.reading, other, lexicon)
      return !theirs || !standsFor(theirs, tie)
    })
  })
}

/**
 * Returns added words that the CV has in another place, except in its list of skills: such words are no part of a
 * text that is otherwise its source.
 */
const addedFrom = ({ came }: Overlay, { words, free, entry }: Comparison): Token[] =>
  entry === null
    ? came.filter(
        (token) =>
          token.isContent &&
          !token.isNeutral &&
          (words.sources[token.index] ?? []).length === 0 &&
          free(token) !== null &&
          !free(token)?.startsWith('/skills/'),
      )
    : []

const plurals: Readonly<Record<LanguageCode, (one: string, many: string) => boolean>> = {
  en: (one, many) => many === `${one}s` || many === `${one}es`,
  es: (one, many) => many === `${one}s` || many === `${one}es`,
  fr: (one, many) => many === `${one}s` || many === `${one}x`,
  pt: (one, many) => many === `${one}s` || many === `${one}es`,
  it: (one, many) =>
    one !== many &&
    one.slice(0, -1) === many.slice(0, -1) &&
    /^(?:[oe]i|ae)$/.test(one.slice(-1) + many.slice(-1)),
  // Cases have endings of their own: an umlaut alone is certain.
  de: (one, many) =>
    /[äöü]/i.test(many) &&
    many
      .toLowerCase()
      .replace(/[äöü]/g, (sign) => umlauts[sign] ?? sign)
      .startsWith(one.toLowerCase()),
}
const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

/** One thing that became many, where nothing else of the text changed much: "the minibus", "the minibuses". */
const multiplied = ({ kept }: Overlay, { lexicon, after, source }: Comparison): Token[] =>
  kept.flatMap(([mine, theirs]) => {
    const isAsserted = [1, 2, 3, 4].every((back) => {
      const before = after.tokens[mine.index - back]
      return !before || !hasMark(before, 'negation')
    })
    const isNoun =
      isAsserted &&
      mine.isContent &&
      mine.strength === 0 &&
      after.tokens[mine.index + 1]?.isContent !== true &&
      source.reading.tokens[theirs.index + 1]?.isContent !== true
    const { code } = lexicon.table
    const [one, many] = code === 'de' ? [theirs.text, mine.text] : [theirs.folded, mine.folded]
    return isNoun && plurals[code](one, many) ? [mine] : []
  })

/** Checks the additions to a text that is otherwise its source, word by word. */
export function checkAdditions(overlay: Overlay, comparison: Comparison): Reason[] {
  if (overlay.share < minShareOfSmall) return []
  const { after, free } = comparison
  const small = addedSmall(overlay, comparison).map((token) => {
    const next = after.tokens[token.index + 1]
    return reasonAbout('combination', 'confirm', after.text, next ? [token, next] : [token])
  })
  const lost = lostSmall(overlay, comparison).map((token) =>
    reasonAbout('combination', 'confirm', comparison.source.reading.text, [token]),
  )
  const added = addedFrom(overlay, comparison).map((token) =>
    reasonAbout('combination', 'confirm', after.text, [token], free(token)),
  )
  const moved = turned(overlay, comparison).map((token) =>
    reasonAbout('combination', 'confirm', after.text, [token]),
  )
  const many = multiplied(overlay, comparison).map((token) =>
    reasonAbout('plural', 'confirm', after.text, [token]),
  )
  return [...small, ...lost, ...added, ...moved, ...many]
}
