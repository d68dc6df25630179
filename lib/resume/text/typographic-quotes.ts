import { findLabelLanguage } from '@/lib/language/tags'
import { languageTermsOf } from '../labels/language-tables'

/** Matches code between backticks, and addresses by a scheme, an @ or a path; a quote behind one is not part of it. */
const literalText =
  /`[^`]+`|(?:\p{L}[\w+.-]*:\/\/|www\.)[^\s"]*[^\s"'.,;:!?)]|[^\s"]+@[^\s"]+\.\p{L}+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/[^\s"]*[^\s"'.,;:!?)]/gu

/** Letters of scripts without spaces between words, which stand directly beside a quote. */
const spaceless = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u
const beforeOpening = /^$|[\s<'"/\p{Pd}\p{Ps}\p{Pi}¿¡]/u
const afterClosing = /^$|[\s>\p{Pd}\p{Po}\p{Pe}\p{Pf}]/u
const spaceOrEnd = /^$|\s/
const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u
const hebrew = /\p{Script=Hebrew}/u

/** Straight quote of a paragraph that may open or close a quotation. */
type Mark = { at: number; opens: boolean; closes: boolean; isBehindNumber: boolean }

function markAt(text: string, at: number): Mark {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const isArgument = before === '(' && letter.test(text.charAt(at - 2))
  return {
    at,
    opens:
      !isArgument &&
      !spaceOrEnd.test(after) &&
      (beforeOpening.test(before) || spaceless.test(before)),
    closes: !spaceOrEnd.test(before) && (afterClosing.test(after) || spaceless.test(after)),
    isBehindNumber: digit.test(before),
  }
}

type Pair = readonly [open: number, close: number]

/** Pairs quotes. One behind a number, which may be inches, closes only if none behind a word does. */
function pairsOf(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = []
  let open: number | null = null
  for (const [index, mark] of marks.entries()) {
    const next = marks
      .slice(index + 1)
      .find(({ opens, closes, isBehindNumber }) => (opens && !closes) || !isBehindNumber)
    const isUnit = mark.isBehindNumber && next?.closes === true
    if (open !== null && mark.closes && !isUnit) {
      pairs.push([open, mark.at])
      open = null
    } else if (mark.opens) open = mark.at
  }
  return pairs
}

/** Whether an apostrophe is inside a word or begins one that lacks letters: "it's", "l'8", "'90s", "rock 'n' roll". */
function isInWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const rest = text.slice(at, at + 4)
  if (hebrew.test(before)) return false
  if (letter.test(before))
    return (
      /^'(?:[\p{L}\p{Nd}]|["«“„]\p{L})/u.test(rest) || /\sn'$/u.test(text.slice(at - 2, at + 1))
    )
  if (digit.test(before)) return /^'s(?!\p{L})/u.test(rest)
  return beforeOpening.test(before) && /^'(?:\p{Nd}\p{Nd}(?!\p{Nd})|n'(?!\p{L}))/u.test(rest)
}

/** Whether an apostrophe ends a word: "the nurses' rota". */
const endsWord = (text: string, at: number) =>
  letter.test(text.charAt(at - 1)) &&
  !hebrew.test(text.charAt(at - 1)) &&
  afterClosing.test(text.charAt(at + 1))

/**
 * Replaces straight apostrophes and quotes of a paragraph by those of its language, one character for one. Those of
 * addresses, code, feet and inches and Hebrew abbreviations are kept, and quotes without a partner.
 *
 * @param runs texts of the paragraph in order
 * @param language BCP 47 tag; without labels in it, only apostrophes are replaced
 * @param has whether the fonts of the paragraph have a character; what they lack is not used
 */
export function withTypographicQuotes(
  runs: readonly string[],
  language: string,
  has: (character: string) => boolean = () => true,
): readonly string[] {
  const text = runs.join('')
  if (!/['"]/.test(text)) return runs
  const literal = Array.from(
    text.matchAll(literalText),
    ({ index, 0: found }): Pair => [index, index + found.length],
  )
  const printed = text.split('')
  const placesOf = (quote: string) =>
    printed.flatMap((unit, at) =>
      unit === quote && !literal.some(([from, to]) => at >= from && at < to) ? [at] : [],
    )
  const terms = languageTermsOf(language).punctuation
  const isKnown = findLabelLanguage(language) !== null
  const replacePairs = (pairs: readonly Pair[], [open = '', close = '']: readonly string[]) => {
    if (!isKnown || open === '' || !has(open) || !has(close)) return
    for (const [from, to] of pairs) {
      printed[from] = open
      printed[to] = close
    }
  }
  replacePairs(pairsOf(placesOf('"').map((at) => markAt(text, at))), terms.quotes)
  const single = placesOf("'").filter((at) => !isInWord(text, at))
  const pairs = pairsOf(single.map((at) => markAt(text, at)))
  replacePairs(pairs, terms.singleQuotes)
  const paired = new Set(pairs.flat())
  for (const at of has('’') ? placesOf("'") : []) {
    const isApostrophe = single.includes(at) ? !paired.has(at) && endsWord(text, at) : true
    if (isApostrophe) printed[at] = '’'
  }
  let end = 0
  return runs.map((run) => {
    end += run.length
    return printed.slice(end - run.length, end).join('')
  })
}

/** Returns a text with straight quotes instead of typographic ones, to compare paper with what was typed. */
export const withStraightQuotes = (text: string): string =>
  text.replace(/[‘’‚‹›『』]/g, "'").replace(/[“”„«»「」]/g, '"')
