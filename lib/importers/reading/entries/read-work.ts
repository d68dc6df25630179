import type { DraftEntry, Traced } from '../../draft/draft-types'
import { subLabel } from '../../lexicon/labels'
import {
  degreeEvidence,
  institutionEvidence,
  organizationEvidence,
  positionEvidence,
} from '../../lexicon/titles'
import type { DraftBuilder } from '../draft-builder'
import type { Section } from '../sections/sections'
import { copied, cutStretch, joinAll, type Stretch, trimStretch } from '../sections/stretch'
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

/** Matches a grade without its degree. */
const gradeAlone =
  /^(?:(?:first|second|third|upper|lower)[- ]|distinction|merit|honou?rs|with|grade|(?:summa |magna )?cum laude|mention|note\b|nota\b|ocena)/i

const scoreDegree: SlotKind['lean'] = (text) =>
  gradeAlone.test(text)
    ? 0
    : 1.2 * degreeEvidence(text).strength - 1.4 * institutionEvidence(text).strength

const posts: SlotKind = {
  ...{ lean: scorePosition, leads: 0.1, missing: 0.6, other: 0.45, unknownPlace: 0.8 },
  ...{ comma: 0.15, vague: 0, cutOther: 1, within: 1, maxWords: 8 },
}
const schools: SlotKind = {
  ...{ lean: scoreDegree, leads: -0.1, missing: 0.3, other: 0.3, unknownPlace: 1.2 },
  ...{ comma: 0.4, vague: 0.5, cutOther: 0.6, within: 0.3, maxWords: 14 },
}

const tracedOf = (stretch: Stretch | null, sure: boolean): Traced | null =>
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
    const body = readBody(entry)
    const position = slots.first
    // Another position at the employer above.
    const isFurther = slots.second === null && position !== null && above?.isAbove === true
    const name = slots.second ?? (isFurther ? (above?.second ?? null) : null)
    if (!isCredible(entry, [slots.first, slots.second], group !== null)) return []
    const texts = [...slots.more, ...(body.summary ? [body.summary] : [])]
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
        ...(employer === 'name' ? fieldsOfJob(entry, group) : {}),
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

/** Matches a grade, in figures or words. */
const score =
  /(?:\d[.,]\d|gpa|cgpa|\bgrade\b|\bnote\b|\bnota\b|média|\bmedia\b|ocena|durchschnitt|mention|voto|\d\s*(?:\/|\b(?:of|sur|von|de|su)\b)\s*\d|honou?rs|distinction|\bmerit\b|cum laude|(?:first|second|third)[- ]class|con lode|auszeichnung|\b\d[\d.,]* (?:hours|stunden|heures|horas|ore)\b)/i

/** Matches a labelled text: "GPA: 3.81/4.0", "Thesis: Tides of the north". */
const labelledText = /^([\p{L}. ]{2,24})[:：]\s*(?=\S)/u

/** Splits off a grade after a separator; after a school, any labelled text. */
function takeScore(
  title: Stretch | null,
  isSchool: boolean,
): { title: Stretch | null; grade: Stretch | null } {
  const at = title ? Array.from(title.text.matchAll(/\s[·|•]\s/gu)).at(-1) : undefined
  if (!title || !at) return { title, grade: null }
  const tail = cutStretch(title, at.index + at[0].length)
  const isGrade =
    score.test(tail.text) ||
    /^[\d.,/ %]+$/.test(tail.text) ||
    (isSchool && labelledText.test(tail.text))
  return isGrade ? { title: cutStretch(title, 0, at.index), grade: tail } : { title, grade: null }
}

/** Matches a grade after a degree or school: in brackets, or after a comma or full stop. */
const trailingScore =
  /\s*\(([^()]+)\)$|\s*[,.;–-]\s+((?:c?gpa|note|nota|promedio|media|mention|mención|voto|średnia|grade)\b.*)$/iu

/** Splits off a grade at the end of a title. */
function takeTrailing(title: Stretch | null): { title: Stretch | null; grade: Stretch | null } {
  const found = title ? trailingScore.exec(title.text) : null
  const text = found?.[1] ?? found?.[2] ?? ''
  if (!title || !found || found.index < 2 || !score.test(text)) return { title, grade: null }
  const from = title.text.lastIndexOf(text)
  return {
    title: cutStretch(title, 0, found.index),
    grade: cutStretch(title, from, from + text.length),
  }
}

/** Splits a field of study from the school after it: "Physics, University of Leeds". */
function takeField(school: Stretch | null): { school: Stretch | null; field: Stretch | null } {
  const isSchool = (text: string) => institutionEvidence(text).strength >= 0.5
  const cut = school ? /,\s+(?=\p{Lu})/u.exec(school.text) : null
  if (!school || !cut) return { school, field: null }
  const [head, tail] = [school.text.slice(0, cut.index), school.text.slice(cut.index)]
  if (isSchool(head) || !isSchool(tail) || organizationEvidence(head).strength >= 0.4)
    return { school, field: null }
  return {
    school: cutStretch(school, cut.index + cut[0].length),
    field: cutStretch(school, 0, cut.index),
  }
}

/** Splits off labelled grades at the end of a title; some layouts print them twice. */
function takeLabelled(title: Stretch | null): { title: Stretch | null; grade: Stretch | null } {
  if (!title) return { title, grade: null }
  for (const cut of title.text.matchAll(/[\s,;·|•(–-]+(?=\p{L})/gu)) {
    const from = cut.index + cut[0].length
    const [lead = '', label = ''] = labelledText.exec(title.text.slice(from)) ?? []
    if (subLabel(label) !== 'score') continue
    const grade = takeLabelled(cutStretch(title, from + lead.length)).title
    const rest = cutStretch(title, 0, cut.index)
    return { title: rest, grade: grade && trimStretch(grade, /^\s+/, /[\s)]+$/) }
  }
  return { title, grade: null }
}

const fieldOf =
  /^(.{2,60}?)(?:\s+(?:in|im|en|em|i|în|w zakresie|inom|в области|у галузі|في)\s+|\s+ב(?=\p{L}{3})|,\s+|،\s+|\s+[–—-]\s+|[:：]\s*)(?=\S{3})/u

/** Splits a degree into type and field, "Master of Science in Physics", if words show it. */
function splitDegree(degree: Stretch): { studyType: Stretch; area: Stretch | null } {
  const [whole, head = ''] = fieldOf.exec(degree.text) ?? []
  if (whole === undefined || degreeEvidence(head).strength < 0.5)
    return { studyType: degree, area: null }
  const area = cutStretch(degree, whole.length)
  return degreeEvidence(area.text).strength > degreeEvidence(head).strength
    ? { studyType: degree, area: null }
    : { studyType: cutStretch(degree, 0, head.length), area }
}

export function readEducation(section: Section, build: DraftBuilder): DraftEntry[] {
  const entries = splitEntries(section)
  const fitted = fitSlots(
    entries.map(({ parts }) => parts),
    schools,
  )
  const credible = entries.flatMap((entry, at) => {
    const pair = fitted[at]
    const { first = null, second = null, more = [] } = pair ?? {}
    return isCredible(entry, [first, second, ...more], false) ? [{ entry, pair }] : []
  })
  return credible.map(({ entry, pair }) => {
    const body = readBody(entry)
    const more = pair?.more ?? []
    const grade = more.find(({ text }) => score.test(text)) ?? null
    const others = more.filter((one) => one !== grade)
    // "Focus: Robotics" below a degree is told of it.
    const [further, ...left] = others.filter(({ text }) => !labelledText.test(text))
    const told = others.filter(({ text }) => labelledText.test(text))
    const { title: first, grade: beside } = takeScore(pair?.first ?? null, false)
    const { title: labelledTitle, grade: labelled } = takeLabelled(first)
    const { title: degree, grade: ofDegree } = takeTrailing(labelledTitle)
    const { title: named, grade: behind } = takeScore(pair?.second ?? null, true)
    const { title: schools, grade: ofSchool } = takeTrailing(named)
    const { school, field } = takeField(schools)
    const sure = pair?.sure ?? false
    const isUndated = !entry.isRange
    const subject = degree && further && scoreDegree(further.text) > -0.3 ? further : null
    const parted = degree && !subject && !field ? splitDegree(degree) : null
    const rest = subject && !field ? [...left, ...told] : others
    return build.entry(
      {
        institution: tracedOf(school, sure),
        studyType: tracedOf(parted?.studyType ?? degree, sure),
        area: field ?? subject ?? parted?.area,
        location: pair?.place,
        url: entry.url ?? build.linkedUrl([school, degree]),
        score: grade ?? beside ?? behind ?? labelled ?? ofDegree ?? ofSchool,
        // A single date is that of the degree.
        startDate: isUndated ? null : entry.startDate,
        endDate: isUndated ? entry.startDate : entry.endDate,
        summary: copied(
          joinAll([...rest, ...(body.summary ? [body.summary] : [])]),
          body.isSummarySure,
        ),
      },
      { courses: body.bullets.map((one) => copied(one, body.sure)) },
    )
  })
}
