import { type CvEvidence, type CvIndex, evidenceIn } from '../cv/cv-index'
import type { CvText } from '../cv/cv-texts'
import { wholeLineOf } from '../cv/whole-line'
import { answerKey, type DemandAnswer } from './demand-answers'

/** Returns the lines that the person confirmed for a demand and that are still in the CV. */
export function confirmedLines(cv: CvIndex, answers: readonly DemandAnswer[]): CvEvidence[] {
  return answers
    .filter(({ isThis }) => isThis)
    .flatMap(({ address, line }) => {
      const key = answerKey(line)
      const standing = cv.texts.filter((text) => answerKey(wholeLineOf(cv, text)) === key)
      const found = standing.find((text) => text.address === address) ?? standing[0]
      return found ? [evidenceIn(found, line)] : []
    })
}

/** Returns a CV without the lines that the person declined for a demand. */
export function withoutDeclined(cv: CvIndex, answers: readonly DemandAnswer[]): CvIndex {
  const declined = new Set(answers.flatMap(({ isThis, line }) => (isThis ? [] : [answerKey(line)])))
  if (declined.size === 0) return cv
  const isKept = (text: CvText) => !declined.has(answerKey(wholeLineOf(cv, text)))
  const gone = new Set(cv.texts.filter((text) => !isKept(text)).map(({ address }) => address))
  return {
    texts: cv.texts.filter(({ address }) => !gone.has(address)),
    skills: cv.skills.filter(({ address }) => !gone.has(address)),
    posts: cv.posts.filter(({ entry }) => !gone.has(`${entry}/position`)),
    folded: cv.folded.filter((_, at) => !gone.has(cv.texts[at]?.address ?? 'basics/name')),
  }
}
