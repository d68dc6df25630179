import { rankOfLevel, schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { CvEvidence, CvIndex } from '../cv/cv-index'
import type { Requirement } from '../posting/requirements'
import type { NearAnswer } from './cover-near'
import { maximumEvidence } from './coverage-types'

/** Wraps a bare degree ("MSc") in a sentence, which the tables of postings require. */
const inSentence = (text: string) => `${text} in`

/** Returns the fields of study, for CVs that name no degree. */
const studies = ({ texts }: CvIndex): CvEvidence[] =>
  texts
    .filter(({ address }) => /\/(?:area|studyType)$/.test(address))
    .map(({ address, section, entry, bullet, text }) => ({
      address,
      section,
      entry,
      bullet,
      words: text,
    }))
    .slice(0, maximumEvidence)

/**
 * Covers a demand for a degree by one of at least that level, in any subject, which the person judges. A lower one, or
 * a degree where a training was asked for, is `weak`.
 */
export function coverDegree(requirement: Requirement, cv: CvIndex): NearAnswer {
  const { level } = requirement
  const found = cv.texts
    .filter(({ section }) => section === 'education' || section === 'certificates')
    .flatMap(({ address, section, entry, bullet, text }) =>
      schoolLevelsIn(inSentence(text)).map((one) => ({
        rank: one.rank,
        place: { address, section, entry, bullet, words: text },
      })),
    )
    .toSorted((a, b) => b.rank - a.rank)
  const [highest] = found
  if (!highest || level === null) {
    const evidence = studies(cv)
    return { state: evidence.length > 0 ? 'perhaps' : 'missing', evidence }
  }
  const asked = rankOfLevel(level)
  const isMet =
    level === 'training' ? found.some(({ rank }) => rank === asked) : highest.rank >= asked
  return { state: isMet ? 'present' : 'weak', evidence: [highest.place] }
}
