import type { Lexicon } from '../language/lexicon'
import { harmlessSmallWords } from '../language/small-words'
import type { Reading, Token } from '../reading/types'
import { hasMark } from './types'

const isShared = (mark: Token['marks'][number], { marks }: Token) =>
  marks.some(({ kind, value }) => kind === mark.kind && value === mark.value)

/** Small words that tie alike, a row each. */
const sameTies = [
  'from off',
  'to into onto',
  'in into',
  'but though although while',
  'in within inside during',
  'on upon',
  'for to',
  'with alongside',
  'at in on',
  'through via by',
  'as while when',
  'über zu',
  'im in während',
  'pour de',
  'dans en',
  'lors pendant durant pour',
  'during through throughout',
  'durante en',
  'durante em',
  'durante longo',
  'durante in nel nella',
  'con junto',
  'para de',
].map((row) => new Set(row.split(' ')))

const isOfCompany = (token: Token) => hasMark(token, 'with') || hasMark(token, 'shared')

/** Whether a word that went says the same as one that came: the word, a form of it, or all that its marks say. */
export const standsFor = (gone: Token, token: Token) =>
  gone.folded === token.folded ||
  // "are referred to": a small word may have been a part of a turn of phrase.
  gone.folded.split(' ').includes(token.folded) ||
  sameTies.some((words) => words.has(gone.folded) && words.has(token.folded)) ||
  gone.stem === token.stem ||
  // "together with" for "with": who was there is the same.
  (isOfCompany(gone) && isOfCompany(token)) ||
  (token.marks.length > 0 && token.marks.every((mark) => isShared(mark, gone)))

/** Whether a list goes on behind a word: ", invoices, bills and letters". */
function isListGoing(tokens: readonly Token[], { index }: Token, lexicon: Lexicon): boolean {
  const behind = tokens.slice(index + 1, index + 9)
  const end = behind.find(({ text, isContent }) => text !== ',' && !isContent)
  return end !== undefined && lexicon.joins.has(end.folded)
}

/** "an average of ten complaints": how many they are ties them to nothing. */
const isCount = (token: Token) => token.quantity !== null || hasMark(token, 'limit')

/** Whether a word ties what stands behind it to what stands before: no deed, and not how often. */
const isTying = (token: Token) =>
  (token.isFunction || token.marks.length > 0) &&
  !hasMark(token, 'attended') &&
  !hasMark(token, 'period')

/** The small word that ties a word to what stands before it; articles tie nothing. */
export function tieOf({ tokens }: Reading, token: Token, lexicon: Lexicon): Token | null {
  const harmless = harmlessSmallWords[lexicon.table.code]
  let isListed = isListGoing(tokens, token, lexicon)
  for (const back of [1, 2, 3, 4, 5, 6, 7]) {
    const before = tokens[token.index - back]
    if (!before) return null
    if (back <= 2 && isCount(before)) continue
    const isComma = before.text === ',' && isListed
    // What stands behind "and", or behind a comma of the same list, is tied as the first of the list is.
    if (isComma || lexicon.joins.has(before.folded)) {
      isListed = true
      continue
    }
    if (before.kind !== 'word') return null
    if (before.isContent ? !isListed : !isTying(before)) return null
    if (!before.isContent && !harmless.has(before.folded)) return before
    if (back > 2 && !isListed) return null
  }
  return null
}
