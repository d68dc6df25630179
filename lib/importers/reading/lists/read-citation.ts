import { findDates } from '../../dates/find-dates'
import type { Traced } from '../../draft/draft-types'
import {
  cutStretch,
  emptyStretch,
  joinStretches,
  type Stretch,
  slicesOf,
  trimStretch,
} from '../sections/stretch'

/** Parts of a reference; `isCited`: it names authors or quotes its title. */
export type Citation = {
  authors: Stretch
  title: Stretch
  venue: Stretch
  rest: Stretch
  date: Traced | null
  isCited: boolean
}

const particles =
  '(?:(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|al|el|bin|ter|zu)[ -])*'
const word = "\\p{Lu}[\\p{L}\\p{M}'’]+(?:-\\p{L}[\\p{L}\\p{M}'’]+)*"
const family = `${particles}${word}(?: (?:${particles})${word})?`
const initials = '\\p{Lu}\\p{M}?\\.?(?:[ -]?\\p{Lu}\\p{M}?\\.)*'
/** Forms of a name: "A. B. Family", "Family, A. B.", "Family A. B.", "Family AB", and in full. */
const dotted = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*'
const shortName = `(?:${dotted} ?${family}|${family}, ?${initials}(?!\\p{L})|${family} (?:${dotted}|\\p{Lu}{1,3}(?=[,.;:(]|$| (?:and|&))))`
const fullName = `${word}(?: \\p{Lu}\\.)*(?: ${particles}${word}){1,2}`
const others = '(?:et al\\.?|u\\.? ?a\\.?|others)'
const joint =
  '(?:[,;]? ?(?<!\\p{L})(?:and|und|et|y|e|en|og|och|i|a|и|ve|&)[ ]|[,;] ?(?:\\.\\.\\. ?)?)'

const listOf = (name: string) =>
  new RegExp(`^${name}(?:${joint}(?:${name}|${others}))*(?: ${others})?(?: ?\\(eds?\\.?\\))?`, 'u')
const shortNames = listOf(shortName)
const fullNames = listOf(`(?:${shortName}|${fullName})`)

/** Matches the number of an item: "[12]", "3.". */
export const itemNumber = /^(?:\[[\p{L}\d+]{1,8}\]|\(?\d{1,3}[\].)])\s*(?=\P{N})/u
const quoted = /[“„"«「『]([^“„"«»「」『』]{6,300}?)[”“"»」』]/u
/** A full stop that ends a part, not one of an initial or abbreviation, and the Russian "//". */
const sentenceEnd =
  /(?<!(?:^|[\s.])\p{Lu}|(?<!\p{L})(?:[Vv]ol|[Nn][or]|[Pp]p?|[Ee]ds?|vs|al|[DdSs][rt]|Proc|Int|Conf|J))(?:\.|([?!]))\s+(?=[\p{Lu}\p{Lo}\p{N}"“„])|\s\/\/\s/u
/** A comma before the name of a journal, a place or "in". */
const partEnd = /,\s+(?=\p{Lu}|\p{Lo}|in\s|\d)/u
/** Where volume, pages, place or an address follow the name of a journal. */
const venueEnd =
  /[,;:.]?\s*(?<!\p{L})(?:[Vv]ol|[Nn][or]|[Ii]ssue|[Pp]p?|[Bb]d|[Hh]eft|[Nn]um|n°|[Dd][Oo][Ii]|ISBN|ar[Xx]iv|t|т|№)(?![\p{L}\p{M}])|[,.;]?\s*(?<![\p{L}\d])\d+(?![\p{L}\d]|[^()]*\))|,\s+\p{Lu}|(?<=\p{L}{5})\.\s+\p{Lu}|\s*https?:/u
const edges = /^[\s,.;:–—()-]+/u
const edgesAfter = /[\s,;:–—(-]+$/u
const trim = (stretch: Stretch) => trimStretch(stretch, edges, edgesAfter)
const trimTitle = (stretch: Stretch) => trimStretch(stretch, edges, /[\s,.;:–—(-]+$/u)

const year = /(?<![\d.:/-])(?:19|20)\d{2}(?![\d/-])/gu

/** Returns the date of a reference: in brackets or in front, else the last one. */
function dateIn(text: string, language: string) {
  const hits = findDates(text, language).flatMap(({ from, to, start, isRange, isLoose }) =>
    start === null || isRange ? [] : [{ from, to, start, isLoose }],
  )
  // Behind pages a year is none to the reader of dates.
  const years = Array.from(text.matchAll(year), ({ 0: start, index: from }) => {
    return { from, to: from + start.length, start, isLoose: false }
  })
  const all = hits.some(({ to }) => to >= (years.at(-1)?.from ?? 0)) ? hits : years
  const isInBrackets = ({ from, to }: { from: number; to: number }) =>
    text.charAt(from - 1) === '(' && text.charAt(to) === ')'
  return all.find(isInBrackets) ?? all.find(({ from }) => from <= 2) ?? all.at(-1) ?? null
}

/** Returns the end of the authors at the start of a text; 0 if there are none. */
function endOfAuthors(text: string, known: ReadonlySet<string>): number {
  const short = shortNames.exec(text)?.[0] ?? ''
  const behind = text.slice(short.length)
  const isPart = /^\s*(?:[.,:(“„"«–]|$)/u.test(behind)
  if (short !== '' && (isPart || (short.endsWith('.') && /^\s+\p{Lu}/u.test(behind)))) {
    return short.length
  }
  const full = fullNames.exec(text)?.[0] ?? ''
  const isEnded = /^\s*(?:[.:]\s|\(|[“„"«])/u.test(text.slice(full.length))
  const isList = new RegExp(joint, 'u').test(full)
  const isKnown = full.split(/[\s,]+/).some((one) => known.has(one))
  return full !== '' && isEnded && (isList || isKnown) ? full.length : 0
}

/** Whether a text is a list of authors and nothing else. */
export const isAuthors = (text: string) =>
  text.length <= 300 &&
  new RegExp(joint, 'u').test(text) &&
  [shortNames, fullNames].some((names) => names.exec(text)?.[0].length === text.length)

/** Cuts a text at the first match of a pattern; what is matched goes with neither. */
function cutAt(stretch: Stretch, pattern: RegExp): [Stretch, Stretch] | null {
  const match = pattern.exec(stretch.text)
  if (!match || match.index === 0) return null
  const sign = match[1]?.length ?? 0
  return [
    cutStretch(stretch, 0, match.index + sign),
    cutStretch(stretch, match.index + match[0].length),
  ]
}

/** Splits what follows the title into the venue, and volume and pages. */
function splitVenue(stretch: Stretch): [venue: Stretch, rest: Stretch] {
  const whole = trimStretch(stretch, /^[\s,.;:–—()-]*(?:(?:in|w|dans|en|em)[\s:]+)?/iu, edgesAfter)
  const at = venueEnd.exec(whole.text)?.index ?? whole.text.length
  return [trimTitle(cutStretch(whole, 0, at)), trim(cutStretch(whole, at))]
}

/**
 * Reads a reference such as "A. Example and B. Sample. A title. Journal of Dust, vol. 3, 2019.",
 * also with a quoted title, the year behind the authors, or without authors.
 * @param known words of the authors of other references of the list
 */
export function readCitation(
  item: Stretch,
  language: string,
  known: ReadonlySet<string>,
): Citation {
  const numbered = trimStretch(item, itemNumber, /\s+$/)
  const hit = dateIn(numbered.text, language)
  const date: Traced | null = hit && {
    ...{ text: hit.start, form: 'date', sure: !hit.isLoose },
    slices: slicesOf(cutStretch(numbered, hit.from, hit.to)),
  }
  const isFirst = hit !== null && hit.from <= 2
  const whole = isFirst ? trim(cutStretch(numbered, hit.to)) : numbered
  const inner = isFirst ? null : hit
  const quote = quoted.exec(whole.text)
  const lead = quote?.index ?? endOfAuthors(whole.text, known)
  // A date behind the authors is before the title, any other one behind the venue.
  const isBefore = inner !== null && inner.from - lead <= 4
  const end = inner && !isBefore ? inner.from : undefined
  const titleEnd = lead + (quote?.[0].length ?? 0)
  const body = trim(cutStretch(whole, isBefore ? Math.max(lead, inner.to) : lead, end))
  const [title, tail] = (quote
    ? [cutStretch(whole, lead + 1, titleEnd - 1), cutStretch(whole, titleEnd, end)]
    : (cutAt(body, sentenceEnd) ?? cutAt(body, partEnd))) ?? [body, emptyStretch]
  const [venue, pages] = splitVenue(tail)
  const more = end === undefined ? emptyStretch : trim(cutStretch(whole, inner?.to ?? 0))
  return {
    authors: trim(cutStretch(whole, 0, isBefore ? Math.min(lead, inner.from) : lead)),
    title: trimTitle(title),
    venue,
    rest: joinStretches(pages, more, ', '),
    date,
    isCited: lead > 0 || quote !== null,
  }
}
