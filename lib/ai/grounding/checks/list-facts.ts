import type { Token } from '../reading/types'
import type { Reason } from '../types'
import { type Comparison, reasonAbout } from './types'

/** Returns the token behind a joining word, past an article. */
function nextItem(tokens: readonly Token[], join: Token): Token | undefined {
  const next = tokens[join.index + 1]
  return next?.isFunction && next.kind === 'word' ? tokens[join.index + 2] : next
}

/** Whether a word ends what is listed: no other word of content follows. */
const endsItem = (tokens: readonly Token[], { index }: Token) =>
  tokens[index + 1]?.isContent !== true

const determiner =
  /^(?:the|its|their|our|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|i|o|os|as)$/

/**
 * "emails" may not become "emails and calls": in a list an everyday word is a thing of its own, and one word of
 * the source cannot license two.
 */
export function checkAddedItems({ after, words, lexicon }: Comparison): Reason[] {
  return after.tokens.flatMap((join) => {
    if (!lexicon.joins.has(join.folded)) return []
    const before = after.tokens[join.index - 1]
    const item = nextItem(after.tokens, join)
    if (!before?.isContent || !item?.isContent || before.stem === item.stem) return []
    const [old, own] = [before, item].map(({ index }) => words.sources[index] ?? [])
    if (!old || !own) return []
    // "the works and the tickets"
    const isThing = determiner.test(after.tokens[before.index - 1]?.folded ?? '')
    if (old.length === 0 && own.length > 0 && before.isNeutral && isThing)
      return [reasonAbout('word', 'confirm', after.text, [before])]
    if (old.length === 0) return []
    const isPadding =
      own.length === 0 &&
      item.isNeutral &&
      (item.stem.includes(' ') || endsItem(after.tokens, item))
    const isDouble = own.length > 0 && new Set([...old, ...own]).size === 1
    return isPadding || isDouble ? [reasonAbout('word', 'confirm', after.text, [item])] : []
  })
}

/** The words on both sides of a list behind a number, up to the next sign. */
function listBehind(tokens: readonly Token[], number: Token, joins: ReadonlySet<string>): Token[] {
  const near = tokens.slice(number.index + 1, number.index + 9)
  const end = near.findIndex(({ kind, quantity }) => kind === 'sign' || quantity !== null)
  const inside = end < 0 ? near : near.slice(0, end)
  const join = inside.findIndex(({ folded }) => joins.has(folded))
  const [left, right] = [inside[join - 1], inside[join + 1]]
  return left?.isContent && right?.isContent ? [left, right] : []
}

/** "ten years in broadcast and coastal radio" are not ten years in one of them. */
export function checkSpannedLists(
  licensed: readonly [Token, Token][],
  { after, source, words, lexicon }: Comparison,
): Reason[] {
  return licensed.flatMap(([mine, theirs]) => {
    if (mine.quantity?.unit !== 'time') return []
    const list = listBehind(source.reading.tokens, theirs, lexicon.joins)
    const kept = list.filter(({ index }) => (words.targets[index] ?? []).length > 0)
    if (list.length === 0 || kept.length !== 1) return []
    return [reasonAbout('counted', 'confirm', after.text, [mine])]
  })
}

const ofWord =
  /(?:^| )(?:of|out|among|von|unter|der|de|des|du|d|di|dei|delle|dos|das|entre|sur|su|auf)$/
const oneWord = /^(?:one|eine[mnrs]?|un[oae]?|l'un|l'une|um|uma|num|numa|dum|duma)$/
const isArticle = /^(?:the|den|die|los|las|les|le|i|gli|os|as|insgesamt|all)$/

/** Whether a number is the whole that another is a part of: "one of five sites". */
export function isWhole(tokens: readonly Token[], { index }: Token, isLoose: boolean): boolean {
  const skipped = isArticle.test(tokens[index - 1]?.folded ?? '') ? 2 : 1
  const of = tokens[index - skipped]
  if (!of || !ofWord.test(of.folded)) return false
  const part = tokens[index - skipped - 1]
  return isLoose || Boolean(part && (part.quantity || oneWord.test(part.folded)))
}
