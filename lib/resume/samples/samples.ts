import { createEntry, createResume } from '../create'
import type { IdGenerator } from '../ids'
import { literal } from '../rich-text'
import type { Bullet } from '../schema/content'
import type { ResumeDocument } from '../schema/document'
import { biologyGraduate } from './biology-graduate'
import { dataEngineer } from './data-engineer'
import { electrician } from './electrician'
import { marketingManager } from './marketing-manager'
import { nurse } from './nurse'
import type { Sample } from './sample'
import { teacher } from './teacher'

/** The professions that there is an example CV of, in the order they are offered. */
export const professions = [
  'data-engineer',
  'nurse',
  'teacher',
  'electrician',
  'marketing-manager',
  'biology-graduate',
] as const

export type Profession = (typeof professions)[number]

const samples: Record<Profession, Sample> = {
  'data-engineer': dataEngineer,
  nurse,
  teacher,
  electrician,
  'marketing-manager': marketingManager,
  'biology-graduate': biologyGraduate,
}

/**
 * An example CV of an invented person, in English, about a page long. Addresses are at example.org
 * and phone numbers begin with 555, so that nobody is ever reached by them.
 *
 * @param ids makes the ids, so that two examples are two documents
 */
export function sampleResume(profession: Profession, ids: IdGenerator): ResumeDocument {
  const sample = samples[profession]
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
    profiles: sample.profile ? [{ id: ids.node(), ...sample.profile }] : [],
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
        highlights: bullets(entry.highlights),
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
