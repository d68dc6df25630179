import type { Lexicon } from '@/lib/language/grounding'
import { isCompatible } from './checks/number-parts'
import { readText } from './reading/read-text'
import { partsOf, sharesForm } from './reading/shares-form'
import type { Token } from './reading/types'
import type { ReasonKind } from './types'

const valuesOf = (tokens: readonly Token[], kind: string) =>
  new Set(
    tokens.flatMap(({ marks }) =>
      // "Over 500" and "more than 500" are one limit.
      marks
        .filter((mark) => mark.kind === kind)
        .map(({ value }) => (value === 'over' ? 'more' : value)),
    ),
  )

const intersects = (some: ReadonlySet<unknown>, others: ReadonlySet<unknown>) =>
  [...some].some((one) => others.has(one))

const comparedKinds = ['period', 'limit', 'hedge', 'scope', 'extent', 'negation'] as const

/** Returns true if both have marks of a kind, and none in common: "daily" and "weekly". */
const contradicts = (asked: readonly Token[], quoted: readonly Token[]) =>
  (['period', 'limit'] as const).some((kind) => {
    const [ours, theirs] = [valuesOf(asked, kind), valuesOf(quoted, kind)]
    return ours.size > 0 && theirs.size > 0 && !intersects(ours, theirs)
  })

const sharesMark = (asked: readonly Token[], quoted: readonly Token[]) =>
  comparedKinds.some((kind) => intersects(valuesOf(asked, kind), valuesOf(quoted, kind)))

const isNumber = ({ quantity }: Token) => quantity !== null
const strongest = (tokens: readonly Token[]) =>
  Math.max(0, ...tokens.map(({ strength }) => strength))

const holdsNumbers = (asked: readonly Token[], quoted: readonly Token[]) =>
  asked.every(
    ({ quantity }) =>
      !quantity || quoted.some((one) => one.quantity && isCompatible(quantity, one.quantity)),
  )

/** Minutes of the periods that a length of time may be said by: "every three months", "quarterly". */
const periodMinutes: Readonly<Record<string, number>> = {
  ...{ hour: 60, day: 1_440, week: 10_080, fortnight: 20_160 },
  ...{ month: 43_800, quarter: 131_400, year: 525_600 },
}

/** Returns true if a period is as long as the time of a number. */
const isSameTime = (asked: readonly Token[], quoted: readonly Token[]) => {
  const lengths = [...valuesOf(quoted, 'period')].flatMap((value) => periodMinutes[value] ?? [])
  const times = asked.flatMap(({ quantity }) => (quantity?.unit === 'time' ? quantity.value : []))
  return (
    times.length > 0 &&
    times.every((time) => lengths.some((one) => Math.abs(one - time) <= 0.02 * time))
  )
}

/** Minimum letters of a small word that may say what another word said: "outside" for "no". */
const longFunction = 5

/** Maximum tokens between a number and a word that limits it. */
const near = 2

/** Returns true if a quote limits its number: by the same limit, or by a small word that the other side lacks. */
const setsLimit = (asked: readonly Token[], quoted: readonly Token[], own: readonly Token[]) =>
  intersects(valuesOf(asked, 'limit'), valuesOf(quoted, 'limit')) ||
  quoted.some(
    ({ kind, isContent, stem, index }) =>
      kind === 'word' &&
      !isContent &&
      own.every((other) => other.stem !== stem) &&
      quoted.some((one) => isNumber(one) && Math.abs(one.index - index) <= near),
  )

/** Returns true if a quote has a word that says something and that the side in doubt has in no form. */
const saysNewWord = (quoted: readonly Token[], side: readonly Token[], lexicon: Lexicon) =>
  quoted.some((token) => {
    if (token.isContent) return !sharesForm([token], side, lexicon)
    const isTelling =
      token.marks.length > 0 || (token.isFunction && token.folded.length >= longFunction)
    return (isNumber(token) || isTelling) && side.every(({ stem }) => stem !== token.stem)
  })

/** Words in doubt with the texts around them. */
export type DoubtedPhrase = {
  kind: ReasonKind
  words: string
  /** Texts of the side that has the words, and of the other side, which is quoted. */
  own: readonly string[]
  others: readonly string[]
  /** Whether the words are of the person's text, and the new one has to keep them. */
  isLost: boolean
}

/**
 * Returns true if quoted words may say what the doubted words say: they say no other number, period or limit and no
 * larger part, and hold the value, or are words that the side in doubt lacks. Words that both sides have say nothing
 * of the difference. Null for another number, which dates may still confirm.
 */
export function saysAsMuch(
  { kind, words, own: ownTexts, others: otherTexts, isLost }: DoubtedPhrase,
  quote: string,
  lexicon: Lexicon,
): boolean | null {
  const read = (texts: readonly string[]) => texts.flatMap((one) => readText(one, lexicon).tokens)
  const [asked, quoted, own, others] = [[words], [quote], ownTexts, otherTexts].map(read) as [
    ...[Token[], Token[], Token[], Token[]],
  ]
  if (contradicts(asked, quoted)) return false
  // Words that the other side has, too, have changed places.
  const isElsewhere = ({ stem, kind: sort }: Token) =>
    sort === 'sign' || others.some((other) => other.stem === stem)
  if (asked.every(isElsewhere)) return false
  if (asked.some(isNumber) && quoted.some(isNumber)) {
    if (!holdsNumbers(asked, quoted)) return null
    return valuesOf(asked, 'limit').size === 0 || setsLimit(asked, quoted, own)
  }
  if (kind === 'number' || kind === 'unit') return isSameTime(asked, quoted)
  const isForm = sharesForm(partsOf(asked), partsOf(quoted), lexicon)
  if (kind === 'role') {
    const isLeading = strongest(asked) > 4
    return strongest(quoted) > 0 || isForm || (!isLeading && saysNewWord(quoted, own, lexicon))
  }
  if (isLost && strongest(quoted) > strongest(own)) return false
  return sharesMark(asked, quoted) || isForm || saysNewWord(quoted, own, lexicon)
}
