import type { Token } from '../reading/types'
import type { Reason } from '../types'
import { type Check, type Comparison, hasMark, reasonAbout, saysWords } from './types'

const extents = ['all', 'most', 'several'] as const

/** Returns true for "all" of a time or a number: "every week", "alle zwei Wochen". */
function isOfTime(token: Token, { after, lexicon: { table } }: Comparison): boolean {
  // "Toutes les semaines" has an article between.
  const [first, second] = [after.tokens[token.index + 1], after.tokens[token.index + 2]]
  const next = first?.isFunction ? second : first
  const units = table.timeUnits.flatMap((words) => words.split(' ')).map((word) => table.stem(word))
  return (
    next !== undefined &&
    (next.quantity !== null || hasMark(next, 'period') || units.includes(next.stem))
  )
}

/** Returns reasons for "all", "most" or "several" where no licensing text says so. */
const widened = (comparison: Comparison): Reason[] =>
  extents.flatMap((extent) => {
    const { after, own } = comparison
    const isSaid = ({ text }: Token) =>
      own.some(
        ({ reading }) =>
          saysWords(reading.text, text) ||
          reading.tokens.some((token) => hasMark(token, 'extent', extent)),
      )
    return after.tokens
      .filter((token) => hasMark(token, 'extent', extent) && !isSaid(token))
      .filter((token) => !isOfTime(token, comparison))
      .map((token) => reasonAbout('extent', 'confirm', after.text, [token]))
  })

/** Matches the endings that make one thing several. */
const plural = /^(?:s|x|es|se|n|en|nen|e|er)$/

/** Returns true if a word is another one in the plural: "centros" for "centro", "corsi" for "corso". */
const isPluralOf = (word: string, one: string) =>
  (word.startsWith(one) && plural.test(word.slice(one.length))) ||
  (word !== one &&
    word.length === one.length &&
    word.slice(0, -1) === one.slice(0, -1) &&
    /[oae]$/.test(one) &&
    /[ie]$/.test(word))

/** Returns reasons for one thing of the replaced text that has become several. */
function multiplied({ after, own, edit, lexicon }: Comparison): Reason[] {
  const [before] = edit.before === '' ? [] : own
  if (!before) return []
  const singular = new Set(lexicon.table.singular.split(' '))
  const isOne = (tokens: readonly Token[], { index }: Token) =>
    [tokens[index - 1], tokens[index - 2]].some((token) => token && singular.has(token.folded))
  const { text, tokens } = before.reading
  return tokens.flatMap((token) => {
    // In "a school program" the school is not what is counted.
    const isHead = !tokens[token.index + 1]?.isContent || lexicon.table.code !== 'en'
    if (!token.isContent || !isHead || !isOne(tokens, token)) return []
    const same = after.tokens.filter(({ stem }) => stem === token.stem)
    const isSeveral =
      same.length > 0 &&
      same.every((one) => isPluralOf(one.folded, token.folded) && !isOne(after.tokens, one))
    const article = [tokens[token.index - 1], tokens[token.index - 2]].find(
      (one) => one && singular.has(one.folded),
    )
    return isSeveral && article
      ? [reasonAbout('restriction', 'confirm', text, [article, token])]
      : []
  })
}

/** Asks about "all", "most" and "several" that no licensing text says, and about one thing that has become several. */
export const checkExtent: Check = (comparison) => [
  ...widened(comparison),
  ...multiplied(comparison),
]
