import type { EntryKind } from '@/lib/resume/entry-fields'
import type { ResumeContent } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { restOfEntry } from '../rest-of-entry'
import { bulletList, plainParagraph, richParagraph } from './rich-html'
import { element, textElement, type Xml } from './write-xml'

type Range = { startDate: string; endDate: string }

/** Writes a date, as free text if it is not canonical. */
const dateElement = (name: string, stored: string): Xml =>
  element(name, [
    /^\d{4}(-\d{2}){0,2}$/.test(stored)
      ? textElement('hr:FormattedDateTime', stored)
      : textElement('hr:DateText', stored),
  ])

const isOngoing = ({ startDate, endDate }: Range) =>
  startDate.trim() !== '' && endDate.trim() === ''

/** Writes a range with the element names of its context, and whether it is ongoing. */
export function period(
  name: string,
  range: Range,
  { prefix = '', ongoing = 'Ongoing' }: { prefix?: string; ongoing?: string } = {},
): Xml {
  const ends = [
    dateElement(`${prefix}StartDate`, range.startDate),
    dateElement(`${prefix}EndDate`, range.endDate),
  ]
  if (ends.join('') === '') return ''
  return element(name, [...ends, textElement(ongoing, String(isOngoing(range)))])
}

type Activity = {
  title: string
  range?: Range
  location?: string
  /** HTML. */
  description?: string
  url?: string
}

/** Writes the structure shared by projects, volunteering, publications and courses. */
function activity(name: string, { title, range, location, description, url }: Activity): Xml {
  return element(name, [
    textElement('Title', title),
    range ? period('Date', range) : '',
    textElement('Location', location ?? ''),
    textElement('Description', description ?? ''),
    textElement('Link', url ?? ''),
  ])
}

/** Returns a range of one day. */
const onDate = (date: string): Range => ({ startDate: date, endDate: date })

const joined = (texts: readonly string[], separator = ', ') =>
  texts.filter((text) => text.trim() !== '').join(separator)

/** Writes the fields of an entry that Europass has no element for as HTML. */
export const restOf = (kind: EntryKind, entry: object, placed: readonly string[]): string =>
  restOfEntry(kind, entry, placed)
    .map((part) => {
      if (part.kind === 'rich') return richParagraph(part.text)
      return part.kind === 'bullets' ? bulletList(part.bullets) : plainParagraph(joined(part.texts))
    })
    .join('')

export const projects = (list: ResumeContent['projects']): Xml =>
  element(
    'Projects',
    list.map((entry) =>
      activity('Project', {
        title: joined([entry.name, entry.entity]),
        range: entry,
        description: restOf('projects', entry, ['name', 'entity', 'url']),
        url: entry.url,
      }),
    ),
  )

export const voluntaryWorks = (list: ResumeContent['volunteer']): Xml =>
  element(
    'VoluntaryWorks',
    list.map((entry) =>
      activity('VoluntaryWork', {
        title: joined([entry.position, entry.organization]),
        range: entry,
        location: entry.location,
        description: restOf('volunteer', entry, ['position', 'organization', 'location', 'url']),
        url: entry.url,
      }),
    ),
  )

export const publications = (list: ResumeContent['publications']): Xml =>
  element(
    'PublicationHistory',
    list.map((entry) =>
      activity('Publication', {
        title: entry.name,
        range: onDate(entry.releaseDate),
        description: restOf('publications', entry, ['name', 'url']),
        url: entry.url,
      }),
    ),
  )

export const courses = (list: ResumeContent['certificates']): Xml =>
  element(
    'CourseCertifications',
    list.map((entry) =>
      activity('CourseCertification', {
        title: entry.name,
        range: { startDate: entry.date, endDate: entry.expires || entry.date },
        description: restOf('certificates', entry, ['name', 'url']),
        url: entry.url,
      }),
    ),
  )

export const hobbies = (list: ResumeContent['interests']): Xml =>
  element(
    'HobbiesAndInterests',
    list.map((entry) =>
      activity('HobbyOrInterest', {
        title: entry.name,
        description: restOf('interests', entry, ['name']),
      }),
    ),
  )

/** Writes a section that Europass lacks: its title, and a title and text per entry. */
export const others = (title: string, entries: readonly Activity[]): Xml => {
  const inside = entries.map((entry) => activity('Other', entry))
  return inside.join('') === '' ? '' : element('Others', [textElement('Title', title), ...inside])
}

export const awards = (list: ResumeContent['awards'], title: string): Xml =>
  others(
    title,
    list.map((entry) => ({
      title: joined([entry.title, entry.awarder]),
      range: onDate(entry.date),
      description: restOf('awards', entry, ['title', 'awarder']),
    })),
  )

export const references = (list: ResumeContent['references'], title: string): Xml =>
  others(
    title,
    list.map((entry) => ({
      title: joined([entry.name, entry.organization]),
      description: restOf('references', entry, ['name', 'organization']),
    })),
  )

export const customSection = ({ title, entries }: ResumeContent['custom'][number]): Xml =>
  others(
    title,
    entries
      .filter(({ hidden }) => !hidden)
      .map((entry) => ({
        title: joined([entry.name, entry.subtitle]) || plainText(entry.summary).slice(0, 80),
        range: entry,
        location: entry.location,
        description: restOf('custom', entry, ['name', 'subtitle', 'location', 'url']),
        url: entry.url,
      })),
  )
