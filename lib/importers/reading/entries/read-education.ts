import type { DraftEntry } from '../../draft/draft-types'
import { subLabel } from '../../lexicon/labels'
import { degreeEvidence, institutionEvidence, organizationEvidence } from '../../lexicon/titles'
import type { DraftBuilder } from '../draft-builder'
import type { Section } from '../sections/sections'
import { copied, cutStretch, joinAll, type Stretch, trimStretch } from '../sections/stretch'
import { splitEntries } from './entries'
import { readBody } from './entry-body'
import { fitSlots } from './fit-slots'
import { isCredible } from './is-credible'
import { tracedOf } from './read-work'
import type { SlotKind } from './slot-scores'

/** Matches a grade without its degree. */
const gradeAlone =
  /^(?:(?:first|second|third|upper|lower)[- ]|distinction|merit|honou?rs|with|grade|(?:summa |magna )?cum laude|mention|note\b|nota\b|ocena)/i

const scoreDegree: SlotKind['lean'] = (text) =>
  gradeAlone.test(text)
    ? 0
    : 1.2 * degreeEvidence(text).strength - 1.4 * institutionEvidence(text).strength

const schools: SlotKind = {
  ...{ lean: scoreDegree, leads: -0.1, missing: 0.3, other: 0.3, unknownPlace: 1.2 },
  ...{ comma: 0.4, vague: 0.5, cutOther: 0.6, within: 0.3, maxWords: 14 },
  isNoPlace: (text) => gradeAlone.test(text) || score.test(text),
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
function splitDegree(degree: Stretch): {
  studyType: Stretch
  area: Stretch | null
  /** Text between type and field. */
  separator: string
} {
  const unsplit = { studyType: degree, area: null, separator: '' }
  const [whole, head = ''] = fieldOf.exec(degree.text) ?? []
  if (whole === undefined || degreeEvidence(head).strength < 0.5) return unsplit
  const area = cutStretch(degree, whole.length)
  if (degreeEvidence(area.text).strength > degreeEvidence(head).strength) return unsplit
  const studyType = cutStretch(degree, 0, head.length)
  return { studyType, area, separator: whole.slice(head.length) }
}

/** Splits a degree. A course has a school: without another text for it, that is the one behind a comma. */
function partDegree(degree: Stretch | null, school: Stretch | null) {
  if (!degree) return { studyType: degree, area: null, school }
  const { studyType, area, separator } = splitDegree(degree)
  const isSchoolLast = school === null && /[,،]\s*$/u.test(separator)
  return isSchoolLast ? { studyType, area: null, school: area } : { studyType, area, school }
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
    const parted =
      subject || field ? { studyType: degree, area: null, school } : partDegree(degree, school)
    const rest = subject && !field ? [...left, ...told] : others
    return build.entry(
      {
        institution: tracedOf(parted.school, sure),
        studyType: tracedOf(parted.studyType, sure),
        area: field ?? subject ?? parted.area,
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
