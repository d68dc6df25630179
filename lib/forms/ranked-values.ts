import { fieldAddress } from '@/lib/resume/change/address'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { value } from './cv-text'
import { entriesOf } from './cv-values'
import { degreeRank } from './degree-rank'
import type { CvValue } from './form-types'
import { languageCode } from './spoken-languages'

/** Returns the entry of a language, counted from 0; null if the CV has none of it. */
export function entryOfLanguage({ content }: ResumeDocument, code: string): number | null {
  const at = entriesOf(content, 'languages').findIndex(
    ({ language }) => languageCode(language) === code,
  )
  return at < 0 ? null : at
}

/** Returns the highest degree: sure only where the levels of all are known. */
export function highestDegree(content: ResumeContent): CvValue | null {
  const ranked = entriesOf(content, 'education').flatMap(({ id, studyType }) =>
    studyType === '' ? [] : [{ id, studyType, rank: degreeRank(studyType) }],
  )
  const best = ranked.reduce((one, other) => (other.rank > one.rank ? other : one), {
    ...{ id: '', studyType: '', rank: -1 },
  })
  const found = best.id ? value(best.studyType, fieldAddress(best.id, 'studyType')) : null
  return found && { ...found, isSure: ranked.every(({ rank }) => rank > 0) }
}
