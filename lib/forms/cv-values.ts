import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { isCanonicalDate } from '@/lib/resume/dates/dates'
import type { certificateFields } from '@/lib/resume/fields/certificate'
import { flattenRoles, hasOwnPeriod, hasOwnPost } from '@/lib/resume/roles/flatten-roles'
import type { Bullet, ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { parseRich } from '@/lib/resume/text/rich-text'
import type { CvField, CvValue } from './form-types'
import { formLanguages } from './match-terms'

const plain = (stored: string) =>
  parseRich(stored)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const value = (text: string, ...sources: FieldAddress[]): CvValue | null =>
  text.trim() === '' ? null : { text: text.trim(), sources, isSure: true }

const isShown = (content: ResumeContent, key: string) =>
  content.sections.find((section) => section.key === key)?.visible !== false

/** Ends a text as a sentence, so that lines of a list can follow each other in one field. */
const asSentence = (text: string) =>
  /[.!?…:;。！？]["'”’»)\]]*$/u.test(text)
    ? text
    : `${text}${/[\u3040-\u30ff\u4e00-\u9fff]$/u.test(text) ? '。' : '.'}`

/** Joins a paragraph and a list to one text, each line a sentence. */
function proseOf(owner: string, summary: string, bullets: readonly Bullet[]): CvValue | null {
  const parts = [
    { text: plain(summary), source: fieldAddress(owner, 'summary') },
    ...bullets.map(({ id, text }) => ({ text: plain(text), source: fieldAddress(id, 'text') })),
  ].filter(({ text }) => text !== '')
  const sources = parts.map(({ source }) => source)
  return value(parts.map(({ text }) => asSentence(text)).join(' '), ...sources)
}

/** Posts that a form has a group for: one a role, in the order of the CV. */
const postsOf = (content: ResumeContent) =>
  isShown(content, 'work')
    ? flattenRoles(content.work).filter(
        (post) => !post.hidden && (hasOwnPost(post) || hasOwnPeriod(post)),
      )
    : []

const entriesOf = <Key extends 'education' | 'languages' | 'certificates'>(
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

/** Words before a family name that belong to it; in small letters, as they are written there. */
const particles: ReadonlySet<string> = new Set(
  'van von vom zu zur zum der den de del della di da das do dos du des la le ten ter af av al el bin ibn'.split(
    ' ',
  ),
)

/**
 * Splits a name. Sure only of two words in a language of which it is known that the given name stands first; else the
 * person looks at it.
 */
function namePart(name: string, part: 'given' | 'family', language: string): CvValue | null {
  const words = name.trim().split(/\s+/)
  if (words.length < 2) return null
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word))
  const from = particle > 0 ? particle : words.length - 1
  const [given, family] = [words.slice(0, from), words.slice(from)]
  const found = value((part === 'given' ? given : family).join(' '), 'basics/name')
  const isKnown = formLanguages.includes(language.split('-')[0] ?? '')
  const isOneName = family.filter((word) => !particles.has(word)).length === 1
  return found && { ...found, isSure: isKnown && given.length === 1 && isOneName }
}

/** Country codes of two digits (ITU-T E.164); zones 1 and 7 have one, all others three. */
const twoDigits = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** Splits an international number into its country code and the rest; null without a code. */
export function splitPhone(phone: string): { code: string; rest: string } | null {
  const match = /^(?:\+|00)\s*([\d\s().-]+)$/.exec(phone.trim())
  const digits = match?.[1]?.replace(/\D/g, '') ?? ''
  if (digits.length < 7) return null
  const length = /^[17]/.test(digits) ? 1 : twoDigits.test(digits) ? 2 : 3
  let [at, seen] = [0, 0]
  const text = match?.[1] ?? ''
  while (seen < length) if (/\d/.test(text.charAt(at++))) seen += 1
  const rest = text.slice(at).replace(/^[\s().-]*(?:0\))?[\s.-]*/, '')
  return { code: `+${digits.slice(0, length)}`, rest }
}

function personValue(
  { content, design }: ResumeDocument,
  name: string,
  canSplitPhone: boolean,
): CvValue | null {
  const { basics } = content
  const { location } = basics
  const place = (key: keyof typeof location & string) =>
    value(String(location[key] ?? ''), fieldAddress('basics', `location.${key}`))
  const split = splitPhone(basics.phone)
  const profile = (network: RegExp) => {
    const found = basics.profiles.find((one) => network.test(`${one.network} ${one.url}`))
    return found ? value(found.url, fieldAddress(found.id, 'url')) : null
  }
  switch (name) {
    case 'name':
    case 'email':
      return value(basics[name], fieldAddress('basics', name))
    case 'givenName':
      return namePart(basics.name, 'given', design.language)
    case 'familyName':
      return namePart(basics.name, 'family', design.language)
    case 'phone':
      return value(canSplitPhone && split ? split.rest : basics.phone, 'basics/phone')
    case 'phoneCountry':
      return split && value(split.code, 'basics/phone')
    case 'street':
      return place('address')
    case 'city':
    case 'region':
    case 'postalCode':
      return place(name)
    case 'country':
      return place('countryCode')
    case 'place': {
      const named = countryName(location.countryCode, design.language)
      const parts = [location.city, named].filter(Boolean)
      return value(parts.join(', '), 'basics/location.city')
    }
    case 'linkedin':
      return profile(/linkedin/i)
    case 'github':
      return profile(/github/i)
    case 'website':
      return value(basics.url, 'basics/url')
    case 'headline':
      return value(basics.label, 'basics/label')
    case 'summary':
      return isShown(content, 'summary') ? value(plain(basics.summary), 'basics/summary') : null
    case 'skills':
      return skillsValue(content)
    case 'employer':
      return latest(content, 'employer')
    case 'position':
      return latest(content, 'position')
    default:
      return null
  }
}

function skillsValue(content: ResumeContent): CvValue | null {
  if (!isShown(content, 'skills')) return null
  const shown = content.skills.filter(({ hidden }) => !hidden)
  const words = shown.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))
  const sources = shown.map(({ id, keywords }) =>
    fieldAddress(id, keywords.length > 0 ? 'keywords' : 'name'),
  )
  return value([...new Set(words.filter(Boolean))].join(', '), ...sources)
}

/** Returns the name of a country in a language; empty where the code is none. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code.toUpperCase()) ?? ''
}

/** Returns the employer or position of the first post: sure only if it still goes on. */
function latest(content: ResumeContent, name: string): CvValue | null {
  const found = workValue(content, name, 0)
  return found && { ...found, isSure: workValue(content, 'current', 0) !== null }
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
 * @param canSplitPhone whether the form has a field of its own for the country code
 */
export function cvValue(
  document: ResumeDocument,
  field: CvField,
  at: number,
  canSplitPhone = false,
): CvValue | null {
  const [context = '', name = ''] = field.split('.')
  if (context === 'person') return personValue(document, name, canSplitPhone)
  if (context === 'work') return workValue(document.content, name, at)
  return entryValue(document.content, field, at)
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
