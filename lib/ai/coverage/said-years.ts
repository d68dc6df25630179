import type { PhraseLanguage } from '@/lib/language/tags'
import { type CvEvidence, type CvIndex, evidenceIn, foldedWords } from '../cv/cv-index'
import { sentencesOf } from '../posting/ad-lines'
import { findYears } from '../posting/find-years'
import { coverNear } from './cover-near'
import { isShown } from './coverage-types'

/** Years that a sentence of the summary says, with that sentence as a CV of its own. */
type SaidYears = { years: number; evidence: CvEvidence; sentence: CvIndex }

const cache = new WeakMap<CvIndex, SaidYears[]>()

function saidYearsOf(cv: CvIndex): SaidYears[] {
  const known = cache.get(cv)
  if (known) return known
  const summaries = cv.texts.filter(({ section }) => section === 'summary')
  const found = summaries.flatMap((text) =>
    sentencesOf(text.text).flatMap((sentence) =>
      findYears(sentence, true).map(({ years, from }): SaidYears => {
        const [clause = ''] = sentence.slice(from).split(/[,;.]/u)
        const folded = [foldedWords(sentence)]
        return {
          ...{ years, evidence: evidenceIn(text, clause.trim()) },
          sentence: { texts: [{ ...text, text: sentence }], skills: [], posts: [], folded },
        }
      }),
    ),
  )
  cache.set(cv, found)
  return found
}

/**
 * Finds years of work that the summary says, at least as many as asked.
 *
 * @param field words of the field asked for
 * @returns `isField`: whether the sentence names that field
 */
export function findSaidYears(
  years: number,
  field: string,
  language: PhraseLanguage,
  cv: CvIndex,
): { evidence: CvEvidence; isField: boolean }[] {
  return saidYearsOf(cv)
    .filter((said) => said.years >= years)
    .map(({ evidence, sentence }) => ({
      evidence,
      isField: isShown(coverNear(field, language, sentence)),
    }))
    .toSorted((a, b) => Number(b.isField) - Number(a.isField))
}
