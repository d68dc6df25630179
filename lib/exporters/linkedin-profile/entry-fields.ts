import { flattenRoles, hasOwnPeriod, hasOwnPost } from '@/lib/resume/roles/flatten-roles'
import type { ResumeContent, WorkEntry } from '@/lib/resume/schema/content'
import { type RestPart, restOfEntry } from '../rest-of-entry'
import {
  bulletText,
  dateFields,
  type FieldTexts,
  joinParts,
  lineText,
  listText,
  type PrintedWords,
  rangeFields,
  richText,
} from './field-texts'
import type { FieldName, ProfileSection } from './profile-types'

type EntrySection = Exclude<ProfileSection, 'basics' | 'summary' | 'elsewhere'>

/** An entry of a profile, without lengths. */
export type EntryTexts = { id: string; title: string; fields: FieldTexts }

/** Dates of a section by the field of LinkedIn's form. */
const dates = { releaseDate: 'date', date: 'date', expires: 'end' } as const

type FormField = FieldName | keyof typeof dates | 'range'

/**
 * Fields of LinkedIn's forms in their order. What an entry has besides, such as a school's location or a project's
 * tools, goes to the description.
 */
const forms: Readonly<Record<Exclude<EntrySection, 'skills'>, readonly FormField[]>> = {
  work: ['position', 'employment', 'name', 'range', 'location', 'description'],
  education: ['institution', 'studyType', 'area', 'range', 'score', 'description'],
  projects: ['name', 'description', 'range', 'entity'],
  languages: ['language', 'fluency', 'description'],
  certificates: ['name', 'issuer', 'date', 'expires', 'number', 'url', 'description'],
  volunteer: ['organization', 'position', 'range', 'description'],
  awards: ['title', 'awarder', 'date', 'description'],
  publications: ['name', 'publisher', 'releaseDate', 'url', 'description'],
}

const partText = (part: RestPart): string => {
  if (part.kind === 'rich') return richText(part.text)
  return part.kind === 'bullets' ? bulletText(part.bullets) : listText(part.texts)
}

/** Creates an entry of a form, titled by its first field with a text. */
function formEntry(
  key: keyof typeof forms,
  entry: { id: string; startDate?: string; endDate?: string },
  printed: PrintedWords,
): EntryTexts {
  const form = forms[key]
  const textOf = (name: string) => {
    const value: unknown = Reflect.get(entry, name)
    return typeof value === 'string' ? value : ''
  }
  // The form's description holds the field of that name, too.
  const placed = form.filter((name) => name !== 'description')
  const fields = form.flatMap((name): FieldTexts => {
    if (name === 'range') {
      return rangeFields({ startDate: textOf('startDate'), endDate: textOf('endDate') }, printed)
    }
    if (name === 'releaseDate' || name === 'date' || name === 'expires') {
      return dateFields(dates[name], textOf(name), printed)
    }
    if (name === 'description') {
      return [[name, joinParts(restOfEntry(key, entry, placed).map(partText))]]
    }
    return [[name, lineText(textOf(name))]]
  })
  return { id: entry.id, title: fields.find(([, text]) => text !== '')?.[1] ?? '', fields }
}

/**
 * Returns the posts of a work entry, since LinkedIn has one position per role, with what they share. Omits the
 * employer's whole period, which LinkedIn computes.
 */
function postsOf(entry: WorkEntry): WorkEntry[] {
  const posts = flattenRoles([entry]).filter(
    (post) => !post.hidden && (hasOwnPost(post) || hasOwnPeriod(post)),
  )
  // Combines the role's and the employer's location: "Aarhus, Denmark".
  return (posts.length > 0 ? posts : [entry]).map((post) => ({
    ...post,
    location: listText([...new Set([post.location, entry.location])]),
  }))
}

function skillTexts({ id, name, level, keywords }: ResumeContent['skills'][number]): EntryTexts {
  const words = keywords.map(lineText).filter(Boolean)
  const [group, rank] = [lineText(name), lineText(level)]
  const isGroup = words.length > 0
  const title = isGroup || (group && rank) ? listText([group, rank]) : ''
  const skills = isGroup ? words : [group || rank]
  return { id, title, fields: skills.map((skill) => ['keyword', skill]) }
}

/** Returns the entries of a section's form, those with an id among `shown`. */
export function entryTextsOf(
  key: EntrySection,
  content: ResumeContent,
  shown: ReadonlySet<string>,
  printed: PrintedWords,
): EntryTexts[] {
  const isShown = ({ id }: { id: string }) => shown.has(id)
  if (key === 'skills') return content.skills.filter(isShown).map(skillTexts)
  const entries =
    key === 'work' ? content.work.filter(isShown).flatMap(postsOf) : content[key].filter(isShown)
  return entries.map((entry) => formEntry(key, entry, printed))
}

/** Returns whether LinkedIn has a form for a section's entries. */
export const hasForm = (key: string): key is EntrySection =>
  key === 'skills' || Object.hasOwn(forms, key)
