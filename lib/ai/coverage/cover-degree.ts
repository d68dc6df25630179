import type { CvEvidence, CvIndex } from '../cv/cv-index'
import { rankOfLevel, schoolLevelsIn } from '../lexicon/school-levels'
import type { Requirement } from '../posting/requirements'
import type { CoverageState } from './coverage-types'

/** A degree in a CV stands alone ("MSc"); in a sentence of a posting it would not. */
const inSentence = (text: string) => `${text} in`

/**
 * A degree or training of at least the level that is asked for, whatever it was in: the subject is for
 * a person to judge. A lower one, and a degree where a training was asked for, is `weak`.
 */
export function coverDegree(
  requirement: Requirement,
  cv: CvIndex,
): { state: CoverageState; evidence: CvEvidence[] } {
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
  if (!highest || level === null) return { state: 'missing', evidence: [] }
  const asked = rankOfLevel(level)
  const isMet =
    level === 'training' ? found.some(({ rank }) => rank === asked) : highest.rank >= asked
  return { state: isMet ? 'present' : 'weak', evidence: [highest.place] }
}
