import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { indexCv } from '../cv/cv-index'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import { coverReading } from './cover-ad'
import type { CoveredRequirements } from './cover-requirements'

/** Returns the requirements of a job ad and their count, as the match with a CV has them; null for other text. */
export function listRequirements(
  ad: string,
): Pick<CoveredRequirements, 'requirements' | 'count'> | null {
  const prepared = preparePosting(ad)
  if (!prepared.ok) return null
  const none = { removed: [], added: [], answers: [] }
  const noCv = indexCv(createResume(createIdGenerator()), '2000-01')
  return coverReading(readPosting(prepared.text), noCv, none, null)
}
