import { createEntry, createResume, createRole } from '../create'
import type { IdGenerator } from '../ids'
import type { Bullet } from '../schema/content'
import type { ResumeDocument } from '../schema/document'
import { literal } from '../text/rich-text'

/** Content of a sample CV in plain text without ids; see `resumeOf`. */
export type Sample = {
  title: string
  name: string
  label: string
  email: string
  phone: string
  city: string
  countryCode: string
  region?: string
  profiles?: { network: string; username: string; url: string }[]
  summary: string
  work: {
    position: string
    name: string
    location?: string
    startDate: string
    endDate: string
    highlights: string[]
    /** Several positions at one employer, newest first; then the entry's own highlights are empty. */
    roles?: { position: string; startDate: string; endDate: string; highlights: string[] }[]
  }[]
  education: {
    institution: string
    studyType: string
    area: string
    startDate?: string
    endDate: string
    score?: string
    courses?: string[]
  }[]
  skills: { name: string; keywords: string[] }[]
  projects?: { name: string; startDate: string; endDate: string; description: string }[]
  languages: { language: string; fluency: string }[]
  certificates?: { name: string; issuer: string; date: string }[]
  volunteer?: {
    organization: string
    position: string
    startDate: string
    endDate: string
    summary: string
  }[]
  awards?: { title: string; awarder: string; date: string; summary: string }[]
  publications?: { name: string; publisher: string; releaseDate: string }[]
  interests?: { name: string; keywords: string[] }[]
}

/**
 * Creates a document from a sample.
 * @param ids generates new ids for each document
 */
export function resumeOf(sample: Sample, ids: IdGenerator): ResumeDocument {
  const document = createResume(ids)
  const bullets = (texts: readonly string[] = []): Bullet[] =>
    texts.map((text) => ({ id: ids.node(), text: literal(text) }))
  const { content } = document
  const basics = {
    ...content.basics,
    name: sample.name,
    label: sample.label,
    email: sample.email,
    phone: sample.phone,
    summary: literal(sample.summary),
    location: {
      ...content.basics.location,
      city: sample.city,
      region: sample.region ?? '',
      countryCode: sample.countryCode,
    },
    profiles: (sample.profiles ?? []).map((profile) => ({ id: ids.node(), ...profile })),
  }
  return {
    ...document,
    title: sample.title,
    content: {
      ...content,
      basics,
      work: sample.work.map((entry) => ({
        ...createEntry('work', ids),
        ...entry,
        // Of an employer with roles, only the roles have a title and dates.
        ...(entry.roles && { position: '', startDate: '', endDate: '' }),
        highlights: bullets(entry.highlights),
        roles: (entry.roles ?? []).map((role) => ({
          ...createRole(ids),
          ...role,
          highlights: bullets(role.highlights),
        })),
      })),
      education: sample.education.map((entry) => ({
        ...createEntry('education', ids),
        ...entry,
        courses: bullets(entry.courses),
      })),
      skills: sample.skills.map((entry) => ({ ...createEntry('skills', ids), ...entry })),
      projects: (sample.projects ?? []).map((entry) => ({
        ...createEntry('projects', ids),
        ...entry,
        description: literal(entry.description),
      })),
      languages: sample.languages.map((entry) => ({ ...createEntry('languages', ids), ...entry })),
      certificates: (sample.certificates ?? []).map((entry) => ({
        ...createEntry('certificates', ids),
        ...entry,
      })),
      awards: (sample.awards ?? []).map((entry) => ({
        ...createEntry('awards', ids),
        ...entry,
        summary: literal(entry.summary),
      })),
      publications: (sample.publications ?? []).map((entry) => ({
        ...createEntry('publications', ids),
        ...entry,
      })),
      volunteer: (sample.volunteer ?? []).map((entry) => ({
        ...createEntry('volunteer', ids),
        ...entry,
        summary: literal(entry.summary),
      })),
      interests: (sample.interests ?? []).map((entry) => ({
        ...createEntry('interests', ids),
        ...entry,
      })),
    },
  }
}
