import type { DraftEntry } from '../../draft/draft-types'
import type { DraftBuilder } from '../draft-builder'
import { type Entry, splitEntries } from '../entries/entries'
import { readBody } from '../entries/entry-body'
import { splitTitles } from '../entries/header-cells'
import type { PieceView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import {
  copied,
  cutStretch,
  emptyStretch,
  joinAll,
  type Stretch,
  slicesOf,
  trimStretch,
} from '../sections/stretch'
import { isGroupName, listItems, splitItems } from './list-items'
import { isAuthors } from './read-citation'
import { readReferenceList } from './read-reference-list'

const titlesOf = ({ titles }: Entry): Stretch[] => titles.map(({ stretch }) => stretch)

/** Returns the titles from an index on, the place and the body, as one text. */
function restOf(entry: Entry, from: number): Stretch {
  const { summary, bullets } = readBody(entry)
  const header = [...titlesOf(entry).slice(from), entry.place ?? emptyStretch]
  return joinAll([...header, summary ?? emptyStretch, ...bullets])
}

/** Reads entries of title, giver and date: certificates, awards, publications. */
function readNamed(
  section: Section,
  build: DraftBuilder,
  names: { title: string; giver: string; date: string; text: string | null },
): DraftEntry[] {
  const entries = splitEntries(section).filter(({ titles }) => titles.length > 0)
  const alone = entries.flatMap((entry) => (entry.titles.length === 1 ? titlesOf(entry) : []))
  // Titles of publications contain commas.
  const parted = splitTitles(alone, section.kind !== 'publications')
  return entries.map((entry) => {
    const [whole, other] = titlesOf(entry)
    const [title, giver] = (!other && whole ? parted[alone.indexOf(whole)] : null) ?? [whole, other]
    const text = names.text
    // Authors on a line of their own, above the publisher's.
    const areAuthors = section.kind === 'publications' && giver && isAuthors(giver.text)
    const rest = text && !areAuthors ? restOf(entry, 2) : giver
    return build.entry({
      [names.title]: title,
      [names.giver]: areAuthors ? restOf(entry, 2) : giver,
      // "Since 2014" has no end.
      [names.date]: entry.endDate?.text ? entry.endDate : entry.startDate,
      url: entry.url ?? build.linkedUrl([title, giver]),
      ...(text ? { [text]: rest } : {}),
    })
  })
}

export const readCertificates = (section: Section, build: DraftBuilder) =>
  readNamed(section, build, { title: 'name', giver: 'issuer', date: 'date', text: null })

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

const nameEnd = /^(.{2,60}?)(?:\s*[:：]\s+|\s+[‒–—-]\s+)(?=\S)/u

/** Returns the piece in which a title starts. */
function pieceOf(title: Stretch, { lines }: Entry): PieceView | undefined {
  const [start] = slicesOf(title)
  return lines
    .flatMap(({ pieces }) => pieces)
    .find(({ stretch }) =>
      slicesOf(stretch).some(
        ({ line, from, to }) => line === start?.line && from <= start.from && start.from < to,
      ),
    )
}

/** Reads projects: name, entity, description, bullets. */
export function readProjects(section: Section, build: DraftBuilder): DraftEntry[] {
  return splitEntries(section).flatMap((entry) => {
    const [title, entity] = titlesOf(entry)
    const body = readBody(entry)
    if (!title) return []
    const piece = pieceOf(title, entry)
    const [lead, next] = piece?.runs ?? []
    // "**Tide Table:** a page for sailors" is a description, not an entity.
    const isAbout =
      entity !== undefined &&
      /[:：]\s*$/u.test(lead?.stretch.text ?? '') &&
      next?.stretch.text.includes(entity.text)
    const isLead =
      lead && next && lead.bold && !next.bold && title.text.startsWith(lead.stretch.text)
    // A colon within a title that is bold as a whole does not split it.
    const isWhole = piece?.bold === true && piece.runs.length === 1
    const at = isLead
      ? lead.stretch.text.length
      : isWhole
        ? undefined
        : nameEnd.exec(title.text)?.[1]?.length
    const signs = /[\s:：‒–—-]+/u
    const name =
      at === undefined
        ? title
        : trimStretch(cutStretch(title, 0, at), /^\s+/, new RegExp(`${signs.source}$`, 'u'))
    const about =
      at === undefined
        ? null
        : trimStretch(cutStretch(title, at), new RegExp(`^${signs.source}`, 'u'), /\s+$/)
    return [
      build.entry(
        {
          name,
          entity: isAbout ? null : entity,
          url: entry.url ?? build.linkedUrl([name, entity]),
          startDate: entry.startDate,
          endDate: entry.endDate,
          description: copied(
            joinAll([
              ...(about ? [about] : []),
              ...(isAbout ? [entity] : []),
              ...titlesOf(entry).slice(2),
              ...(body.summary ? [body.summary] : []),
            ]),
            body.isSummarySure,
          ),
        },
        { highlights: body.bullets.map((one) => copied(one, body.sure)) },
      ),
    ]
  })
}

/** Splits a group into name and items: "Music: jazz, blues", "Sports (judo, running)". */
function groupOf(stretch: Stretch): { name: Stretch; rest: Stretch } | null {
  const colon = /^([^:：]{2,60})[:：]\s*(?=\S)/u.exec(stretch.text)
  if (colon?.[1]) {
    const name = cutStretch(stretch, 0, colon[1].length)
    return { name, rest: cutStretch(stretch, colon[0].length) }
  }
  const bracket = /^([^,;()[\]]{2,60}?)\s*[([]\s*([^()[\]]+[,;][^()[\]]+)[)\]]$/u.exec(stretch.text)
  if (!bracket?.[1] || !bracket[2]) return null
  const from = stretch.text.indexOf(bracket[2], bracket[1].length)
  const name = cutStretch(stretch, 0, bracket[1].length)
  return { name, rest: cutStretch(stretch, from, from + bracket[2].length) }
}

/** Reads interests: comma-separated, one per line, or in named groups. */
export function readInterests(section: Section, build: DraftBuilder): DraftEntry[] {
  const groups: { name: Stretch; keywords: Stretch[] }[] = []
  let named: { keywords: Stretch[] } | null = null
  const clean = (one: Stretch) => trimStretch(one, /^\s+/, /[\s.。:：]+$/u)
  for (const item of listItems(section)) {
    const { stretch } = item
    const group = groupOf(stretch)
    const [label, ...cells] = item.line.pieces
    if (group) {
      groups.push({ name: group.name, keywords: splitItems(group.rest).map(clean) })
      named = null
    } else if (item.piece === label && cells.length > 0 && /[:：]$/u.test(stretch.text)) {
      const one = { name: clean(stretch), keywords: [] }
      groups.push(one)
      named = one
    } else if (isGroupName(item.line, section)) {
      const one = { name: clean(stretch), keywords: [] }
      groups.push(one)
      named = one
    } else {
      const isProse = stretch.text.length > 60 && /[.。]$/.test(stretch.text)
      const items = (isProse ? [stretch] : splitItems(stretch)).map(clean)
      if (named) named.keywords.push(...items)
      else groups.push(...items.map((name) => ({ name, keywords: [] })))
    }
  }
  return groups.map(({ name, keywords }) => build.entry({ name }, { keywords }))
}

/** Reads references: name and text. */
export function readReferences(section: Section, build: DraftBuilder): DraftEntry[] {
  return splitEntries(section).map((entry) => {
    const [name] = titlesOf(entry)
    return build.entry({ name, reference: restOf(entry, 1) })
  })
}

/** Reads a section of unknown kind entry by entry. */
export function readCustom(section: Section, build: DraftBuilder): DraftEntry[] {
  return splitEntries(section).map((entry) => {
    const [name, subtitle] = titlesOf(entry)
    const body = readBody(entry)
    return build.entry(
      {
        name,
        subtitle,
        location: entry.place,
        url: entry.url ?? build.linkedUrl([name, subtitle]),
        startDate: entry.startDate,
        endDate: entry.endDate,
        summary: copied(
          joinAll([...titlesOf(entry).slice(2), ...(body.summary ? [body.summary] : [])]),
          body.isSummarySure,
        ),
      },
      { highlights: body.bullets.map((one) => copied(one, body.sure)) },
    )
  })
}
