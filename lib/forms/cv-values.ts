import { fieldAddress } from '@/lib/resume/change/address'
import { isCanonicalDate } from '@/lib/resume/dates/dates'
import type { certificateFields } from '@/lib/resume/fields/certificate'
import { flattenRoles, hasOwnPeriod, hasOwnPost } from '@/lib/resume/roles/flatten-roles'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isShown, proseOf, value } from './cv-text'
import type { CvField, CvValue } from './form-types'
import { noSplits, personValue, type Splits } from './person-values'

/** Posts that a form has a group for: one a role, in the order of the CV. */
const postsOf = (content: ResumeContent) =>
  isShown(content, 'work')
    ? flattenRoles(content.work).filter(
        (post) => !post.hidden && (hasOwnPost(post) || hasOwnPeriod(post)),
      )
    : []

/** Returns the entries of a section that are printed. */
export const entriesOf = <Key extends 'education' | 'languages' | 'certificates'>(
  content: ResumeContent,
  key: Key,
): ResumeContent[Key][number][] =>
  isShown(content, key) ? content[key].filter(({ hidden }) => !hidden) : []

/** Returns how many groups of a form a CV fills. */
export function countEntries(
  { content }: Pick<ResumeDocument, 'content'>,
  context: 'work' | 'education' | 'languages' | 'certificates',
): number {
  return context === 'work' ? postsOf(content).length : entriesOf(content, context).length
}

/** Returns a value of the first post: sure only if it still goes on. */
function latest(content: ResumeContent, name: string): CvValue | null {
  const found = workValue(content, name, 0)
  return found && { ...found, isSure: workValue(content, 'current', 0) !== null }
}

/** Returns since when somebody is with the employer of the first post: the earliest start there. */
function sinceEmployer(content: ResumeContent): CvValue | null {
  const posts = postsOf(content)
  const own = posts.filter(({ entryId }) => entryId === posts[0]?.entryId)
  const earliest = own
    .filter(({ startDate }) => isCanonicalDate(startDate))
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))[0]
  if (!earliest || workValue(content, 'current', 0) === null) return null
  return value(earliest.startDate, fieldAddress(earliest.id, 'startDate'))
}

/** Values about the person that are those of a post. */
function ofEntries(content: ResumeContent, name: string): CvValue | null | undefined {
  if (name === 'employer' || name === 'position') return latest(content, name)
  if (name === 'positionSince') {
    return workValue(content, 'current', 0) && workValue(content, 'start', 0)
  }
  return name === 'employerSince' ? sinceEmployer(content) : undefined
}

function workValue(content: ResumeContent, name: string, at: number): CvValue | null {
  const post = postsOf(content)[at]
  if (!post) return null
  const isOngoing = post.startDate !== '' && post.endDate === ''
  switch (name) {
    case 'employer':
      return value(post.name, fieldAddress(post.entryId, 'name'))
    case 'position':
      return value(post.position, fieldAddress(post.id, 'position'))
    case 'place':
      return value(post.location, fieldAddress(post.id, 'location'))
    case 'start':
      return value(post.startDate, fieldAddress(post.id, 'startDate'))
    case 'end':
      return value(post.endDate, fieldAddress(post.id, 'endDate'))
    case 'current':
      return isOngoing ? value('true', fieldAddress(post.id, 'startDate')) : null
    case 'duties':
      return proseOf(post.id, post.summary, post.highlights)
    default:
      return null
  }
}

const educationNames = {
  school: 'institution',
  degree: 'studyType',
  subject: 'area',
  grade: 'score',
  place: 'location',
  start: 'startDate',
  end: 'endDate',
} as const

function entryValue(content: ResumeContent, field: CvField, at: number): CvValue | null {
  const [context = '', name = ''] = field.split('.')
  if (context === 'education') {
    const entry = entriesOf(content, 'education')[at]
    if (entry && name === 'current') {
      const isOngoing = entry.startDate !== '' && entry.endDate === ''
      return isOngoing ? value('true', fieldAddress(entry.id, 'startDate')) : null
    }
    const key = educationNames[name as keyof typeof educationNames]
    return entry && key ? value(entry[key], fieldAddress(entry.id, key)) : null
  }
  if (context === 'languages') {
    const entry = entriesOf(content, 'languages')[at]
    const key = name === 'level' ? 'fluency' : 'language'
    return entry ? value(entry[key], fieldAddress(entry.id, key)) : null
  }
  const entry = entriesOf(content, 'certificates')[at]
  const key = name as keyof typeof certificateFields
  return entry ? value(entry[key], fieldAddress(entry.id, key)) : null
}

/**
 * Reads what a CV says for a field of a form, from what it prints, with the places that it stands at; null if nothing.
 *
 * @param at which entry of its section, from 0
 * @param splits parts for which the form has fields of their own
 */
export function cvValue(
  document: ResumeDocument,
  field: CvField,
  at: number,
  splits: Splits = noSplits,
): CvValue | null {
  const [context = '', name = ''] = field.split('.')
  if (context === 'work') return workValue(document.content, name, at)
  if (context !== 'person') return entryValue(document.content, field, at)
  const found = ofEntries(document.content, name)
  return found === undefined ? personValue(document, name, splits) : found
}

/**
 * Sums the years of work: months in which at least one post ran, whole years. A sum is of our making, so that it is shown
 * and asked. Null where a post has no month or year.
 *
 * @param today `YYYY-MM-DD`
 */
export function yearsOfWork({ content }: ResumeDocument, today: string): CvValue | null {
  const posts = postsOf(content)
  const months = new Set<number>()
  for (const { startDate, endDate } of posts) {
    const end = endDate === '' ? today : endDate
    if (![startDate, end].every((date) => isCanonicalDate(date) && date.length >= 7)) return null
    const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
    for (let at = count(startDate); at < count(end); at++) months.add(at)
  }
  const sources = posts.map(({ id }) => fieldAddress(id, 'startDate'))
  return months.size === 0 ? null : value(String(Math.floor(months.size / 12)), ...sources)
}
