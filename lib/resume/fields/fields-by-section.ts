import { awardFields } from './award'
import { certificateFields } from './certificate'
import { educationFields } from './education'
import type { Fields } from './field'
import { interestFields } from './interest'
import { languageFields } from './language'
import { projectFields } from './project'
import { publicationFields } from './publication'
import { referenceFields } from './reference'
import { skillFields } from './skill'
import { volunteerFields } from './volunteer'
import { workFields } from './work'

/** Declared fields of each section of JSON Resume. */
export const fieldsBySection = {
  work: workFields,
  volunteer: volunteerFields,
  education: educationFields,
  projects: projectFields,
  skills: skillFields,
  languages: languageFields,
  certificates: certificateFields,
  awards: awardFields,
  publications: publicationFields,
  interests: interestFields,
  references: referenceFields,
} as const satisfies Readonly<Record<string, Fields>>
