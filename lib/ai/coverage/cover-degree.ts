import { rankOfLevel, schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { CvEvidence, CvIndex } from '../cv/cv-index'
import type { Requirement } from '../posting/requirements'
import type { NearAnswer } from './cover-near'
import { maximumEvidence } from './coverage-types'

/** A degree in a CV stands alone ("MSc"); in a sentence of a posting it would not. */
const inSentence = (text: string) => `${text} in`

/** Returns the fields that somebody studied, for CVs in which no word tells the degree. */
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
 * A degree or training of at least the level that is asked for, whatever it was in: the subject is for
 * a person to judge. A lower one, and a degree where a training was asked for, is `weak`.
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
