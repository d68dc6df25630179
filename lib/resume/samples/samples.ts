import type { IdGenerator } from '../ids'
import type { ResumeDocument } from '../schema/document'
import biologyGraduate from './biology-graduate.json' with { type: 'json' }
import dataEngineer from './data-engineer.json' with { type: 'json' }
import electrician from './electrician.json' with { type: 'json' }
import marketingManager from './marketing-manager.json' with { type: 'json' }
import nurse from './nurse.json' with { type: 'json' }
import type { Profession } from './professions'
import { resumeOf } from './resume-of'
import type { Sample } from './sample'
import teacher from './teacher.json' with { type: 'json' }

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
