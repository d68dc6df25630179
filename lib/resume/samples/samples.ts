import type { IdGenerator } from '../ids'
import type { ResumeDocument } from '../schema/document'
import { biologyGraduate } from './biology-graduate'
import { dataEngineer } from './data-engineer'
import { electrician } from './electrician'
import { marketingManager } from './marketing-manager'
import { nurse } from './nurse'
import { resumeOf } from './resume-of'
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
  return resumeOf(samples[profession], ids)
}
