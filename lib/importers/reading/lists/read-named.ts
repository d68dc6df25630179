import type { DraftEntry } from '../../draft/draft-types'
import type { DraftBuilder } from '../draft-builder'
import { type Entry, splitEntries } from '../entries/entries'
import { readBody } from '../entries/entry-body'
import { splitTitles } from '../entries/header-cells'
import type { Section } from '../sections/sections'
import { emptyStretch, joinAll, type Stretch, splitStretch } from '../sections/stretch'
import { isAuthors } from './read-citation'
import { readReferenceList } from './read-reference-list'

/** Returns the titles of an entry. */
export const titlesOf = ({ titles }: Entry): Stretch[] => titles.map(({ stretch }) => stretch)

/** Returns the titles from an index on, the place and the body, as one text. */
export function restOf(entry: Entry, from: number): Stretch {
  const { summary, bullets } = readBody(entry)
  const header = [...titlesOf(entry).slice(from), entry.place ?? emptyStretch]
  return joinAll([...header, summary ?? emptyStretch, ...bullets])
}

/** Fields of an entry of title, giver and date; null for one that the kind of entry has not. */
type Names = {
  title: string
  giver: string
  date: string
  text: string | null
  /** Fields of a certificate: the day until which it is valid, and its number. */
  expiry?: string
  number?: string
}

/** Matches the number of a certificate: "NS-20441", "PE 55102", "Licence no. 4471/B". */
const identifier =
  /^(?=.*\p{N})(?!.*\p{N}[.!?]?\s\p{Ll})[\p{L}\p{N}#][\p{L}\p{N}./#:_-]*(?:\s[\p{L}\p{N}./#:_-]+){0,3}$/u
const maxIdentifier = 32

const isIdentifier = ({ text }: Stretch) => text.length <= maxIdentifier && identifier.test(text)

/** Splits a number off behind the giver: "Board of Engineers · PE 55102". */
function takeNumber(titles: readonly Stretch[]): { titles: Stretch[]; numbers: Stretch[] } {
  const [first, ...others] = titles
  if (!first) return { titles: [], numbers: [] }
  const parts = others.flatMap((one) => {
    const cut = splitStretch(one, /\s[·•|]\s/gu)
    return cut.slice(1).some(isIdentifier) ? cut : [one]
  })
  return {
    titles: [first, ...parts.filter((one) => !isIdentifier(one))],
    numbers: parts.filter(isIdentifier),
  }
}

/** Months of a course, at most; what has a longer time is valid for it. */
const maxCourse = 11

const monthsOf = (date: string) => {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return 12 * year + month
}

/** Returns the date of an entry, and the end of the time for which it is valid, which is a guess. */
function datesOf({ startDate, endDate }: Entry, hasExpiry: boolean) {
  const [start, end] = [startDate, endDate].map((one) => one?.text ?? '')
  // "Since 2014" has no end.
  if (!start || !end) return { date: end ? endDate : startDate, expiry: null }
  const isValidity = hasExpiry && monthsOf(end) - monthsOf(start) > maxCourse
  return isValidity && endDate
    ? { date: startDate, expiry: { ...endDate, sure: false } }
    : { date: endDate, expiry: null }
}

/** Reads entries of title, giver and date: certificates, awards, publications. */
function readNamed(section: Section, build: DraftBuilder, names: Names): DraftEntry[] {
  const entries = splitEntries(section)
    .filter(({ titles }) => titles.length > 0)
    .map((entry) => {
      const all = titlesOf(entry)
      return { entry, ...(names.number ? takeNumber(all) : { titles: all, numbers: [] }) }
    })
  const alone = entries.flatMap(({ titles }) => (titles.length === 1 ? titles : []))
  // Titles of publications contain commas.
  const parted = splitTitles(alone, section.kind !== 'publications')
  return entries.map(({ entry, titles, numbers }) => {
    const [whole, other] = titles
    const [title, giver] = (!other && whole ? parted[alone.indexOf(whole)] : null) ?? [whole, other]
    const { text, expiry, number } = names
    // Authors on a line of their own, above the publisher's.
    const areAuthors = section.kind === 'publications' && giver && isAuthors(giver.text)
    const rest = text && !areAuthors ? restOf(entry, 2) : giver
    const dates = datesOf(entry, expiry !== undefined)
    const told = number ? readBody(entry) : null
    const found = [
      ...numbers,
      ...[told?.summary ?? emptyStretch, ...(told?.bullets ?? [])].filter(isIdentifier),
    ]
    return build.entry({
      [names.title]: title,
      [names.giver]: areAuthors ? restOf(entry, 2) : giver,
      [names.date]: dates.date,
      url: entry.url ?? build.linkedUrl([title, giver]),
      ...(text ? { [text]: rest } : {}),
      ...(expiry ? { [expiry]: dates.expiry } : {}),
      ...(number ? { [number]: joinAll(found, ' · ') } : {}),
    })
  })
}

export const readCertificates = (section: Section, build: DraftBuilder) =>
  readNamed(section, build, {
    ...{ title: 'name', giver: 'issuer', date: 'date', text: null },
    ...{ expiry: 'expires', number: 'number' },
  })

export const readAwards = (section: Section, build: DraftBuilder) =>
  readNamed(section, build, { title: 'title', giver: 'awarder', date: 'date', text: 'summary' })

export const readPublications = (section: Section, build: DraftBuilder) =>
  readReferenceList(section, build) ??
  readNamed(section, build, {
    title: 'name',
    giver: 'publisher',
    date: 'releaseDate',
    text: 'summary',
  })
