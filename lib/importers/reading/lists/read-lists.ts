import type { DraftEntry } from '../../draft/draft-types'
import type { DraftBuilder } from '../draft-builder'
import { type Entry, splitEntries } from '../entries/entries'
import { readBody } from '../entries/entry-body'
import type { PieceView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import {
  copied,
  cutStretch,
  joinAll,
  type Stretch,
  slicesOf,
  splitStretch,
  trimStretch,
} from '../sections/stretch'
import { isGroupName, listItems, type NamedList, splitItems, splitLists } from './list-items'
import { restOf, titlesOf } from './read-named'
import { labelledLines } from './read-skills'

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
    const body = readBody(entry, true)
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
        {
          highlights: body.bullets.map((one) => copied(one, body.sure)),
          keywords: body.keywords,
        },
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

/** A group of interests; its list stands at `from` and further right. */
type Interests = { name: Stretch; keywords: Stretch[]; from: number }

const cleanInterest = (one: Stretch) => trimStretch(one, /^\s+/, /[\s.。:：]+$/u)

/** Reads one list of a section of interests into groups. */
function readInterestList({ name, section }: NamedList): Interests[] {
  const leftmost = Number.NEGATIVE_INFINITY
  const groupNamed = (one: Stretch, from = leftmost): Interests => ({
    ...{ name: cleanInterest(one), keywords: [], from },
  })
  const groups = name ? [groupNamed(name)] : []
  let open = groups.at(-1) ?? null
  const labelledBy = labelledLines(section)
  for (const { stretch, piece, line } of listItems(section)) {
    const group = groupOf(stretch)
    const [label, value] = line.pieces
    const isLabel = piece === label && (/[:：]$/u.test(stretch.text) || labelledBy.has(line))
    if (group) {
      const keywords = splitItems(group.rest).map(cleanInterest)
      groups.push({ ...groupNamed(group.name), keywords })
      open = null
    } else if (value ? isLabel : isGroupName(line, section)) {
      open = groupNamed(stretch, value ? value.x - 3 : leftmost)
      groups.push(open)
    } else {
      const isProse = stretch.text.length > 60 && /[.。]$/.test(stretch.text)
      const items = (isProse ? [stretch] : splitItems(stretch)).map(cleanInterest)
      // What begins left of the list beside a label is none of it.
      if (open && piece.x >= open.from) open.keywords.push(...items)
      else groups.push(...items.map((one) => groupNamed(one)))
    }
  }
  return groups
}

/** Reads interests: comma-separated, one per line, or in named groups. */
export const readInterests = (section: Section, build: DraftBuilder): DraftEntry[] =>
  splitLists(section)
    .flatMap(readInterestList)
    .map(({ name, keywords }) => build.entry({ name }, { keywords }))

/** Matches a name, whose words all begin with a capital but for short ones: "Ana de la Cruz". */
const nameOfPerson =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3})(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}))+$/u
/** Matches capitals of words that are no names in German: "Auf Anfrage". */
const onRequest = /\b(?:Anfrage|Wunsch|Request)\b/u

/** Returns whether the only words of a section of references are a sentence: "Available on request". */
const isOnlySentence = ({ titles: [title, ...others], body }: Entry) =>
  title !== undefined &&
  others.length + body.length === 0 &&
  (!nameOfPerson.test(title.stretch.text.split(/[,;–|]/u)[0] ?? '') ||
    onRequest.test(title.stretch.text))

/** Reads references: name and text. */
export function readReferences(section: Section, build: DraftBuilder): DraftEntry[] {
  return splitEntries(section).map((entry, _, { length }) => {
    const isText = length === 1 && isOnlySentence(entry)
    const [name] = isText ? [] : titlesOf(entry)
    return build.entry({ name, reference: restOf(entry, isText ? 0 : 1) })
  })
}

/** Reads a section of unknown kind entry by entry. */
export function readCustom(section: Section, build: DraftBuilder): DraftEntry[] {
  return splitEntries(section).map((entry) => {
    const [title, ...titles] = titlesOf(entry)
    // "Title · Publisher", where no style tells them apart.
    const parts = title && titles.length === 0 ? splitStretch(title, /\s[·•]\s/gu) : []
    const [name, subtitle] = parts.length === 2 ? parts : [title, ...titles]
    const body = readBody(entry, true)
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
      {
        highlights: body.bullets.map((one) => copied(one, body.sure)),
        keywords: body.keywords,
      },
    )
  })
}
