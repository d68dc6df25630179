import type { ResumeContent } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { bulletList, plainParagraph, richParagraph } from './rich-html'
import { element, textElement, type Xml } from './write-xml'

type Range = { startDate: string; endDate: string }

/** A date that Europass reads as one, and words where it is none. */
const dateElement = (name: string, stored: string): Xml =>
  element(name, [
    /^\d{4}(-\d{2}){0,2}$/.test(stored)
      ? textElement('hr:FormattedDateTime', stored)
      : textElement('hr:DateText', stored),
  ])

const isOngoing = ({ startDate, endDate }: Range) =>
  startDate.trim() !== '' && endDate.trim() === ''

/** The two ends of a range under the names that its place has for them, and whether it goes on. */
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

/** The form that projects, voluntary work, publications and courses have in common. */
function activity(name: string, { title, range, location, description, url }: Activity): Xml {
  return element(name, [
    textElement('Title', title),
    range ? period('Date', range) : '',
    textElement('Location', location ?? ''),
    textElement('Description', description ?? ''),
    textElement('Link', url ?? ''),
  ])
}

/** One day, as a range that has ended. */
const onDate = (date: string): Range => ({ startDate: date, endDate: date })

const joined = (texts: readonly string[], separator = ', ') =>
  texts.filter((text) => text.trim() !== '').join(separator)

export const projects = (list: ResumeContent['projects']): Xml =>
  element(
    'Projects',
    list.map((entry) =>
      activity('Project', {
        title: joined([entry.name, entry.entity]),
        range: entry,
        description: [
          plainParagraph(joined([entry.type, ...entry.roles])),
          richParagraph(entry.description),
          bulletList(entry.highlights),
          plainParagraph(joined(entry.keywords)),
        ].join(''),
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
        description: richParagraph(entry.summary) + bulletList(entry.highlights),
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
        description: plainParagraph(entry.publisher) + richParagraph(entry.summary),
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
        range: onDate(entry.date),
        description: plainParagraph(entry.issuer),
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
        description: plainParagraph(joined(entry.keywords)),
      }),
    ),
  )

/** A section that Europass has no name for: its title, and a title and words for each entry. */
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
      description: richParagraph(entry.summary),
    })),
  )

export const references = (list: ResumeContent['references'], title: string): Xml =>
  others(
    title,
    list.map((entry) => ({ title: entry.name, description: richParagraph(entry.reference) })),
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
        description: [
          richParagraph(entry.summary),
          bulletList(entry.highlights),
          plainParagraph(joined(entry.keywords)),
        ].join(''),
        url: entry.url,
      })),
  )
