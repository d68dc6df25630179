import { flattenRoles, hasOwnPeriod, hasOwnPost } from '@/lib/resume/roles/flatten-roles'
import type { ResumeContent, WorkEntry } from '@/lib/resume/schema/content'
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
import type { ProfileSection } from './profile-types'

type EntrySection = Exclude<ProfileSection, 'basics' | 'summary' | 'elsewhere'>

/** An entry of a profile, without lengths. */
export type EntryTexts = { id: string; title: string; fields: FieldTexts }

type Makers = {
  [K in EntrySection]: (entry: ResumeContent[K][number], printed: PrintedWords) => EntryTexts[]
}

/** Creates an entry titled by its first non-empty field. */
const entryOf = (id: string, fields: FieldTexts): EntryTexts[] => [
  { id, title: fields.find(([, text]) => text !== '')?.[1] ?? '', fields },
]

/**
 * Returns the posts of a work entry, since LinkedIn has one position per role. Omits the employer's
 * whole period, which LinkedIn computes.
 */
function postsOf(entry: WorkEntry): WorkEntry[] {
  const posts = flattenRoles([entry]).filter(
    (post) => !post.hidden && (hasOwnPost(post) || hasOwnPeriod(post)),
  )
  return posts.length > 0 ? posts : [entry]
}

function skillTexts({ id, name, level, keywords }: ResumeContent['skills'][number]): EntryTexts[] {
  const words = keywords.map(lineText).filter(Boolean)
  const [group, rank] = [lineText(name), lineText(level)]
  const isGroup = words.length > 0
  const title = isGroup || (group && rank) ? listText([group, rank]) : ''
  const skills = isGroup ? words : [group || rank]
  return [{ id, title, fields: skills.map((skill) => ['keyword', skill]) }]
}

/**
 * Creates the fields of an entry in the order of LinkedIn's forms. Data without a field, such as a
 * school's location or a project's tools, goes to the description.
 */
export const entryMakers: Makers = {
  work: (entry, printed) =>
    postsOf(entry).flatMap((post) =>
      entryOf(post.id, [
        ['position', lineText(post.position)],
        ['employment', lineText(entry.employment)],
        ['name', lineText(entry.name)],
        ...rangeFields(post, printed),
        // Combines the role's and the employer's location: "Aarhus, Denmark".
        ['location', listText([...new Set([post.location, entry.location])])],
        [
          'description',
          joinParts([
            lineText(entry.description),
            richText(post.summary),
            bulletText(post.highlights),
            lineText(entry.url),
          ]),
        ],
      ]),
    ),
  education: (entry, printed) =>
    entryOf(entry.id, [
      ['institution', lineText(entry.institution)],
      ['studyType', lineText(entry.studyType)],
      ['area', lineText(entry.area)],
      ...rangeFields(entry, printed),
      ['score', lineText(entry.score)],
      [
        'description',
        joinParts([
          richText(entry.summary),
          bulletText(entry.courses),
          lineText(entry.location),
          lineText(entry.url),
        ]),
      ],
    ]),
  skills: skillTexts,
  projects: (entry, printed) =>
    entryOf(entry.id, [
      ['name', lineText(entry.name)],
      [
        'description',
        joinParts([
          listText([entry.type, ...entry.roles]),
          richText(entry.description),
          bulletText(entry.highlights),
          listText(entry.keywords),
          lineText(entry.url),
        ]),
      ],
      ...rangeFields(entry, printed),
      ['entity', lineText(entry.entity)],
    ]),
  languages: (entry) =>
    entryOf(entry.id, [
      ['language', lineText(entry.language)],
      ['fluency', lineText(entry.fluency)],
    ]),
  certificates: (entry, printed) =>
    entryOf(entry.id, [
      ['name', lineText(entry.name)],
      ['issuer', lineText(entry.issuer)],
      ...dateFields('date', entry.date, printed),
      ...dateFields('end', entry.expires, printed),
      ['number', lineText(entry.number)],
      ['url', lineText(entry.url)],
    ]),
  volunteer: (entry, printed) =>
    entryOf(entry.id, [
      ['organization', lineText(entry.organization)],
      ['position', lineText(entry.position)],
      ...rangeFields(entry, printed),
      [
        'description',
        joinParts([
          richText(entry.summary),
          bulletText(entry.highlights),
          lineText(entry.location),
          lineText(entry.url),
        ]),
      ],
    ]),
  awards: (entry, printed) =>
    entryOf(entry.id, [
      ['title', lineText(entry.title)],
      ['awarder', lineText(entry.awarder)],
      ...dateFields('date', entry.date, printed),
      ['description', richText(entry.summary)],
    ]),
  publications: (entry, printed) =>
    entryOf(entry.id, [
      ['name', lineText(entry.name)],
      ['publisher', lineText(entry.publisher)],
      ...dateFields('date', entry.releaseDate, printed),
      ['url', lineText(entry.url)],
      ['description', richText(entry.summary)],
    ]),
}

/** Whether LinkedIn has a form for a section's entries. */
export const hasForm = (key: string): key is EntrySection => Object.hasOwn(entryMakers, key)
