import { type FieldAddress, fieldAddress } from './change/address'
import { stringOf } from './json-value'
import { type Meaning, meaningOf } from './meaning'
import { flattenRoles } from './roles/flatten-roles'
import type { Bullet, ResumeContent } from './schema/content'
import type { ResumeDocument } from './schema/document'

/** Parts of a CV that can be sent, the most useful first. */
export const cvParts = [
  'name',
  'contact',
  'headline',
  'experience',
  'lines',
  'education',
  'skills',
  'language',
] as const
export type CvPart = (typeof cvParts)[number]

/**
 * Where a missing part is typed. Without an address its section has no entry for it: `list` is the section that needs
 * one, or the id of the entry that needs another line.
 */
export type MissingPart = { part: CvPart } & (
  | { address: FieldAddress }
  | { address: null; list: string; isLine: boolean }
)

/** Sections that tell what a person did: one is enough. The checks of a CV use them, too. */
export const experienceSections = ['work', 'projects', 'volunteer', 'custom'] as const

/** Number of lines in the newest entry, and of skills, that are enough. */
const enough = { lines: 2, skills: 3 }

type Basics = ResumeContent['basics']

/** Returns whether a name is typed. */
export const isNamed = ({ name }: Basics): boolean => name.trim() !== ''

/** Returns whether there is an email address or a phone number. */
export const isReachable = ({ email, phone }: Basics): boolean => `${email}${phone}`.trim() !== ''

type Entry = { id: string; hidden: boolean; values: Readonly<Record<string, unknown>> }

const isTyped = ({ text }: Bullet) => stringOf(text).trim() !== ''
const linesOf = ({ values }: Entry, { bullets = '' }: Meaning) =>
  Array.isArray(values[bullets]) ? (values[bullets] as Bullet[]) : []
const wordsOf = ({ values }: Entry, field: string) =>
  Array.isArray(values[field]) ? values[field].filter((word) => stringOf(word).trim() !== '') : []

/** Returns the entries of a section that are printed, newest first as they are listed; of work one for each role. */
function entriesOf(content: ResumeContent, key: string): Entry[] {
  const all: readonly { id: string; hidden: boolean }[] =
    key === 'work'
      ? flattenRoles(content.work)
      : key === 'custom'
        ? content.custom.flatMap(({ entries }) => entries)
        : content[key as 'education']
  return all
    .filter(({ hidden }) => !hidden)
    .map((entry) => ({ ...entry, values: entry as Entry['values'] }))
}

const titleOf = (key: string) => meaningOf(key).title ?? 'name'

/** Returns whether an entry says what it is: its title, or where it was. */
function isTold(key: string, { values }: Entry): boolean {
  const { organization = '', subject = '' } = meaningOf(key)
  return [titleOf(key), organization, subject].some(
    (field) => stringOf(values[field]).trim() !== '',
  )
}

const toldIn = (content: ResumeContent, key: string) =>
  entriesOf(content, key).find((entry) => isTold(key, entry))

/** Returns the missing entry of a section: the title of an empty one, else a new one. */
function missingEntry(content: ResumeContent, part: CvPart, key: string): MissingPart {
  const [empty] = entriesOf(content, key)
  return empty
    ? { part, address: fieldAddress(empty.id, titleOf(key)) }
    : { part, address: null, list: key, isLine: false }
}

/** Returns the missing lines of the newest experience; null if there are enough, or a text instead. */
function missingLines(key: string, entry: Entry): MissingPart | null {
  const meaning = meaningOf(key)
  const lines = linesOf(entry, meaning)
  const typed = lines.filter(isTyped)
  if (typed.length >= enough.lines || stringOf(entry.values[meaning.text ?? '']).trim() !== '')
    return null
  const empty = lines.find((line) => !typed.includes(line))
  return empty
    ? { part: 'lines', address: fieldAddress(empty.id, 'text') }
    : { part: 'lines', address: null, list: entry.id, isLine: true }
}

function missingSkills(content: ResumeContent): MissingPart | null {
  const groups = entriesOf(content, 'skills')
  const count = groups.reduce((sum, group) => {
    const words = wordsOf(group, 'keywords').length
    return sum + (words > 0 ? words : Number(stringOf(group.values.name).trim() !== ''))
  }, 0)
  if (count >= enough.skills) return null
  const [group] = groups
  return group
    ? { part: 'skills', address: fieldAddress(group.id, 'keywords') }
    : { part: 'skills', address: null, list: 'skills', isLine: false }
}

/** Returns the section and entry that tell the newest experience: school counts where it has lines, and nothing else is told. */
function newestExperience(content: ResumeContent): { key: string; entry: Entry } | null {
  for (const key of experienceSections) {
    const entry = toldIn(content, key)
    if (entry) return { key, entry }
  }
  const key = 'education'
  const school = entriesOf(content, key).find(
    (entry) => isTold(key, entry) && linesOf(entry, meaningOf(key)).some(isTyped),
  )
  return school ? { key, entry: school } : null
}

/**
 * Returns the parts that a CV lacks, the most useful first. What counts is what is typed and printed. A photo is no part:
 * no country needs one, and in some it does harm (`personal-data` of the checks).
 */
export function missingParts({ content }: ResumeDocument): MissingPart[] {
  const { basics } = content
  const newest = newestExperience(content)
  const missing: (MissingPart | null)[] = [
    isNamed(basics) ? null : { part: 'name', address: 'basics/name' },
    isReachable(basics) ? null : { part: 'contact', address: 'basics/email' },
    stringOf(basics.label).trim() !== '' ? null : { part: 'headline', address: 'basics/label' },
    newest ? null : missingEntry(content, 'experience', 'work'),
    newest ? missingLines(newest.key, newest.entry) : missingEntry(content, 'lines', 'work'),
    toldIn(content, 'education') || toldIn(content, 'certificates')
      ? null
      : missingEntry(content, 'education', 'education'),
    missingSkills(content),
    toldIn(content, 'languages') ? null : missingEntry(content, 'language', 'languages'),
  ]
  return missing.filter((part) => part !== null)
}
