import type { DraftEntry, Traced } from '../../draft/draft-types'
import { institutionEvidence, organizationEvidence, positionEvidence } from '../../lexicon/titles'
import type { DraftBuilder } from '../draft-builder'
import type { Section } from '../sections/sections'
import { copied, joinAll, type Stretch, slicesOf } from '../sections/stretch'
import {
  type EmployerGroup,
  fieldsOfJob,
  findEmployerGroups,
  periodLinesOf,
} from './employer-groups'
import { type Entry, splitEntries } from './entries'
import { readBody } from './entry-body'
import { type FittedSlots, fitSlots } from './fit-slots'
import { isCredible } from './is-credible'
import type { SlotKind } from './slot-scores'

/** Matches a word with an ending of positions in European languages. */
const endingOfPosition =
  /\p{L}{2}(?:er|or|ist|eur|euse|ière|ier|er[oa]|eir[oa]|ist[ae]|ante|ente|aire|ári[oa]|ari[oa]|ora|a[cr]z|arka|nik|ör|are|ник|арь|щик|чик|ист)(?!\p{L})/iu
/** Matches a word in lower case among others, as positions have it: "Jefe de tráfico". */
const plainWord = /\s\p{Ll}{5,}/u

/** Scores a text by its form: of the sets, 2 of 3 positions and 1 of 8 employers have an ending. */
const scoreForm = (text: string) =>
  (endingOfPosition.test(text) ? 0.25 : -0.1) +
  (plainWord.test(text) ? 0.25 : 0) -
  (text.includes('&') ? 0.15 : 0)

/** Weights are measured: if both kinds of words occur, it is mostly a position. */
export const scorePosition: SlotKind['lean'] = (text) =>
  1.2 * positionEvidence(text).strength -
  0.8 * Math.max(organizationEvidence(text).strength, institutionEvidence(text).strength) +
  scoreForm(text)

const posts: SlotKind = {
  ...{ lean: scorePosition, leads: 0.1, missing: 0.6, other: 0.45, unknownPlace: 0.8 },
  ...{ comma: 0.15, vague: 0, cutOther: 1, within: 1, maxWords: 8 },
}
/** Returns the value of a text of an entry; null for none. */
export const tracedOf = (stretch: Stretch | null, sure: boolean): Traced | null =>
  stretch ? copied(stretch, sure) : null

const dates = ({ startDate, endDate }: Entry) => ({ startDate, endDate })

/** A job: its entry, its slots, and its employer group if the employer is printed once. */
type Post = { entry: Entry; slots: FittedSlots; group: EmployerGroup | null }

/**
 * Fits the slots of ungrouped jobs; a role has a title and perhaps a place.
 *
 * @param alike headers that have the order of these, as those of jobs beside volunteering
 */
function fitPosts(
  entries: readonly Entry[],
  groups: readonly EmployerGroup[],
  alike: readonly Entry['parts'][],
): Post[] {
  const heads = new Set(groups.map(({ head }) => head))
  const groupOf = new Map(groups.flatMap((group) => group.roles.map((at) => [at, group] as const)))
  const alone = entries.filter((_, at) => !heads.has(at) && !groupOf.has(at))
  const headers = [...alike, ...alone.map(({ parts }) => parts)]
  const fitted = fitSlots(headers, posts).slice(alike.length)
  return entries.flatMap((entry, at): Post[] => {
    const group = groupOf.get(at)
    if (heads.has(at)) return []
    const own = fitted[alone.indexOf(entry)]
    if (!group) return own ? [{ entry, slots: own, group: null }] : []
    const [first = null, place] = entry.titles
      .map(({ stretch }) => stretch)
      .sort((a, b) => scorePosition(b.text) - scorePosition(a.text))
    const where = entry.place ?? place ?? group.place
    const slots = {
      first,
      second: group.employer,
      more: [],
      place: where,
      isAbove: true,
      sure: true,
    }
    return [{ entry, slots, group }]
  })
}

/** Whether a job is the heading of the next one: a bare employer above a position of its time. */
function isHeading({ entry, slots }: Post, next: Post | undefined): boolean {
  const { summary, bullets } = readBody(entry)
  const isBare = slots.more.length === 0 && !entry.url && !summary && bullets.length === 0
  if (slots.first || !slots.second || !isBare || !next?.slots.first) return false
  const isOf = (side: 'startDate' | 'endDate') =>
    !entry.startDate || entry[side]?.text === next.entry[side]?.text
  return !next.group && !next.slots.second && (isOf('startDate') || isOf('endDate'))
}

/**
 * Splits what is told of the employer, in lines set apart below both titles, from the texts of a job and its body; none
 * where a title or the place is in these lines.
 */
function takeAbout({ entry, slots, group }: Post) {
  const { first, second, place, more } = slots
  const lines = new Set(entry.asides.map(({ index }) => index))
  const isAside = (text: Stretch | null) =>
    text !== null && slicesOf(text).some(({ line }) => lines.has(line))
  if (!first || !second || group || [first, second, place].some(isAside)) {
    return { about: [], more, body: readBody(entry) }
  }
  return {
    about: entry.asides.map(({ pieces }) => joinAll(pieces.map(({ stretch }) => stretch))),
    more: more.filter((text) => !isAside(text)),
    body: readBody({ ...entry, body: entry.body.filter(({ index }) => !lines.has(index)) }),
  }
}

/** Returns the employer that a further title below may be at: a group has all roles of its own. */
const aboveNext = ({ slots, group }: Post) => (group ? null : slots)

/** Reads jobs and volunteering, which differ in the name of the employer and in a few fields. */
function readPosts(
  section: Section,
  build: DraftBuilder,
  employer: 'name' | 'organization',
  alike: readonly Entry['parts'][] = [],
): DraftEntry[] {
  const entries = splitEntries(section)
  const groups = findEmployerGroups(entries)
  // The employer's whole period repeats those of the roles.
  for (const { period } of groups) build.passOver(period)
  let above: FittedSlots | null = null
  return fitPosts(entries, groups, alike).flatMap((post, at, all) => {
    const { entry, slots, group } = post
    if (slots.second) above = aboveNext(post)
    if (isHeading(post, all[at + 1])) {
      build.passOver(periodLinesOf(entry))
      return []
    }
    const { about, more, body } = takeAbout(post)
    const position = slots.first
    // Another position at the employer above.
    const isFurther = slots.second === null && position !== null && above?.isAbove === true
    const name = slots.second ?? (isFurther ? (above?.second ?? null) : null)
    if (!isCredible(entry, [slots.first, slots.second], group !== null)) return []
    const texts = [...more, ...(body.summary ? [body.summary] : [])]
    return build.entry(
      {
        [employer]: tracedOf(name, slots.sure && !isFurther),
        position: tracedOf(position, slots.sure),
        location: slots.place ?? (isFurther ? above?.place : null),
        url: entry.url ?? group?.url ?? build.linkedUrl([name, position]),
        ...dates(entry),
        summary: copied(
          joinAll(employer === 'name' ? texts : [...(group?.description ?? []), ...texts]),
          body.isSummarySure,
        ),
        ...(employer === 'name' ? fieldsOfJob(entry, group, about) : {}),
      },
      { highlights: body.bullets.map((one) => copied(one, body.sure)) },
    )
  })
}

export const readWork = (section: Section, build: DraftBuilder) => readPosts(section, build, 'name')

/** Reads volunteering, of which the headers look like those of the jobs. */
export function readVolunteer(section: Section, build: DraftBuilder, all: readonly Section[]) {
  const jobs = all.filter(({ kind }) => kind === 'work').flatMap(splitEntries)
  const headers = jobs.map(({ parts }) => parts)
  return readPosts(section, build, 'organization', headers)
}
