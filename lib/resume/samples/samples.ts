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

/** Professions with an example CV, in display order. */
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
 * Creates an example CV of an invented person, in English, about a page long. Uses example.org and
 * 555 numbers, so that nobody is contacted.
 * @param ids generates new ids for each document
 */
export function sampleResume(profession: Profession, ids: IdGenerator): ResumeDocument {
  return resumeOf(samples[profession], ids)
}
