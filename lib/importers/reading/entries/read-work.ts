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
import { type EmployerGroup, findEmployerGroups } from './employer-groups'
import { type Entry, splitEntries } from './entries'
import { readBody } from './entry-body'
import { pairTitles } from './pair-titles'
import { splitSeparatedPlaces, splitTrailingPlaces } from './split-places'
import type { Halves, TitlePair, TitleScorer } from './split-title'

/** Weights are measured: if both kinds of words occur, it is mostly a position. */
export const scorePosition: TitleScorer = (text) =>
  1.2 * positionEvidence(text).strength -
  0.8 * Math.max(organizationEvidence(text).strength, institutionEvidence(text).strength)

const scoreDegree: TitleScorer = (text) =>
  1.2 * degreeEvidence(text).strength - 1.4 * institutionEvidence(text).strength

const tracedOf = (stretch: Stretch | null, sure: boolean): Traced | null =>
  stretch ? copied(stretch, sure) : null

const dates = ({ startDate, endDate }: Entry) => ({ startDate, endDate })

/** A job: its entry, its titles, and its employer group if the employer is printed once. */
type Post = { entry: Entry; pair: TitlePair | undefined; group: EmployerGroup | null }

/** Pairs the titles of ungrouped jobs; a role has a title and perhaps a place. */
function pairPosts(entries: readonly Entry[], groups: readonly EmployerGroup[]): Post[] {
  const heads = new Set(groups.map(({ head }) => head))
  const groupOf = new Map(groups.flatMap((group) => group.roles.map((at) => [at, group] as const)))
  const alone = entries.filter((_, at) => !heads.has(at) && !groupOf.has(at))
  const pairs = splitTrailingPlaces(
    pairTitles(splitSeparatedPlaces(alone, scorePosition), scorePosition, { leads: true }),
    scorePosition,
    (text) => organizationEvidence(text).strength >= 0.6,
  )
  return entries.flatMap((entry, at): Post[] => {
    const group = groupOf.get(at)
    if (heads.has(at)) return []
    if (!group) return [{ entry, pair: pairs[alone.indexOf(entry)], group: null }]
    const [first, place] = entry.titles
      .map(({ stretch }) => stretch)
      .sort((a, b) => scorePosition(b.text) - scorePosition(a.text))
    const where = entry.place ?? place ?? group.place
    const pair = {
      first: first ?? null,
      second: group.employer,
      more: [],
      place: where,
      sure: true,
    }
    return [{ entry, pair, group }]
  })
}

/** Reads jobs and volunteering, which differ in the name of the employer field only. */
function readPosts(
  section: Section,
  build: DraftBuilder,
  employer: 'name' | 'organization',
): DraftEntry[] {
  const entries = splitEntries(section)
  const groups = findEmployerGroups(entries)
  // The employer's whole period repeats those of the roles.
  for (const { period } of groups) build.passOver(period)
  let before: Stretch | null = null
  return pairPosts(entries, groups).map(({ entry, pair, group }) => {
    const body = readBody(entry)
    const position = pair?.first ?? null
    // Another position at the employer above.
    const isFurther = pair?.second == null && position !== null
    const name = pair?.second ?? (isFurther && entry.titles.length > 0 ? before : null)
    if (pair?.second) before = pair.second
    const sure = pair?.sure ?? false
    const texts = [...(pair?.more ?? []), ...(body.summary ? [body.summary] : [])]
    return build.entry(
      {
        [employer]: tracedOf(name, sure && !isFurther),
        position: tracedOf(position, sure),
        location: pair?.place,
        url: entry.url ?? group?.url ?? build.linkedUrl([name, position]),
        ...dates(entry),
        summary: copied(
          joinAll(employer === 'name' ? texts : [...(group?.description ?? []), ...texts]),
          body.isSummarySure,
        ),
        ...(employer === 'name' && group ? { description: joinAll(group.description) } : {}),
      },
      { highlights: body.bullets.map((one) => copied(one, body.sure)) },
    )
  })
}

export const readWork = (section: Section, build: DraftBuilder) => readPosts(section, build, 'name')

export const readVolunteer = (section: Section, build: DraftBuilder) =>
  readPosts(section, build, 'organization')

/** Whether a line may be split into degree and school: it names a degree or ends in a school. */
const isDegreeAndSchool = ([a, b]: Halves) =>
  degreeEvidence(a.text).strength > 0.3 ||
  degreeEvidence(b.text).strength > 0.3 ||
  institutionEvidence(b.text).strength > institutionEvidence(a.text).strength

/** Matches a grade, in figures or words. */
const score =
  /(?:\d[.,]\d|gpa|cgpa|\bgrade\b|\bnote\b|\bnota\b|média|\bmedia\b|ocena|durchschnitt|mention|voto|\d\s*\/\s*\d|honou?rs|distinction|\bmerit\b|cum laude|(?:first|second|third)[- ]class|con lode|auszeichnung|\b\d[\d.,]* (?:hours|stunden|heures|horas|ore)\b)/i

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

/** Moves grades of three titles behind the others, as a grade may have words of a degree. */
function moveGrades(entry: Entry): Entry {
  const isDegree = ({ text }: Stretch) => degreeEvidence(text).strength >= 0.5
  const degrees = entry.titles.filter(({ stretch }) => isDegree(stretch))
  const grades = degrees.filter(({ stretch }) => score.test(stretch.text))
  const isPlain = entry.titles.length > 2 && degrees.length > grades.length
  const titles = entry.titles.filter((one) => !grades.includes(one))
  return isPlain ? { ...entry, titles: [...titles, ...grades] } : entry
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
  const entries = splitEntries(section).map(moveGrades)
  const pairs = splitTrailingPlaces(
    pairTitles(entries, scoreDegree, { min: 1, maySplit: isDegreeAndSchool }),
    scoreDegree,
    () => false,
  )
  return entries.map((entry, index) => {
    const pair = pairs[index]
    const body = readBody(entry)
    const more = pair?.more ?? []
    const grade = more.find(({ text }) => score.test(text)) ?? null
    const others = more.filter((one) => one !== grade)
    const [further, ...left] = others
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
    const rest = subject && !field ? left : others
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
