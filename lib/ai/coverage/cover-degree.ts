import { wordsOf } from '@/lib/language/posting'
import { rankOfLevel, schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { PhraseLanguage } from '@/lib/language/tags'
import { areForms } from '@/lib/language/word-forms'
import { type CvEvidence, type CvIndex, evidenceIn } from '../cv/cv-index'
import { phraseTokensOf } from '../posting/phrase-tokens'
import type { Demand } from '../posting/requirements'
import { compareGrades } from './compare-grades'
import type { NearAnswer } from './cover-near'
import { nothing } from './cover-skill'
import type { PostingContext } from './coverage-types'
import { tellingWords } from './cv-lines'

/** Matches words of degrees that name no subject. */
const degreeWords =
  /^(?:abgeschloss|ausbildung|studium|abschluss|degree|honours|diplom|master|bachelor|laurea|titul|grado|formation|opleiding|anerkannt|staatlich|science|arts|university|college|school|hochschul|fach|relevant|bac$|niveau|licenc|ingenieur(?:s)?$|level|field|subject|discipline|close|relation|first|upper|hons?$|undergrad|postgrad|mittler|allgemein|gcse|grade|note|better|above|higher)/u

/** Words between a degree and its subject, which the tables of degrees need: "Grado" alone says too little. */
const joints = [' in ', ' en ', ' of ', ' '] as const

/** A qualification of a CV with its rank and the words that name its subject. */
type Qualification = { rank: number; subject: string; place: CvEvidence }

/** Returns the qualifications of a CV, each with the subject beside it. */
function qualificationsIn({ texts }: CvIndex): Qualification[] {
  const entries = new Map<string, typeof texts>()
  for (const text of texts) {
    if (text.section !== 'education' && text.section !== 'certificates') continue
    const key = text.entry ?? text.address
    entries.set(key, [...(entries.get(key) ?? []), text])
  }
  return [...entries.values()].flatMap((entry) => {
    const subject = entry
      .filter(({ address }) => /\/(?:area|studyType|name|courses|text|score)$/u.test(address))
      .map(({ text }) => text)
      .join(' ')
    return entry.flatMap((one) => {
      const ranks = joints.flatMap((joint) =>
        schoolLevelsIn(`${one.text}${joint}x`).map(({ rank }) => rank),
      )
      if (ranks.length === 0) return []
      return [{ rank: Math.max(...ranks), subject, place: evidenceIn(one, one.text) }]
    })
  })
}

/** Returns the fields of study, for CVs that name no degree. */
const studies = ({ texts }: CvIndex): CvEvidence[] =>
  texts
    .filter(({ address }) => /\/(?:area|studyType)$/.test(address))
    .map((one) => evidenceIn(one, one.text))

const subjectWords = (text: string, language: PhraseLanguage): string[] =>
  tellingWords(phraseTokensOf(text, wordsOf(language)))
    .map(({ folded }) => folded)
    .filter((folded) => folded.length > 2 && !degreeWords.test(folded))

/** Returns true if a subject has a word of another: "Chemielaborant", "civil engineering". */
function sharesSubject(asked: readonly string[], own: string, language: PhraseLanguage): boolean {
  const words = subjectWords(own, language)
  return asked.some((one) =>
    words.some(
      (word) =>
        areForms(one, word, language) ||
        (Math.min(one.length, word.length) > 4 && (one.startsWith(word) || word.startsWith(one))),
    ),
  )
}

/**
 * Covers a demand for a degree by one of at least that level with a word of its subject; a lower one in the subject is
 * `weak`. Without a subject any degree of the level counts.
 */
export function coverDegree(
  { words, level, quote }: Demand,
  cv: CvIndex,
  { language, like }: Pick<PostingContext, 'language' | 'like'>,
): NearAnswer {
  const found = qualificationsIn(cv).toSorted((a, b) => b.rank - a.rank)
  // The phrase may end before its subjects: "degree in chemistry, biology or physics".
  const behind = quote.slice(quote.indexOf(words) + words.length).split(/[.;()]/u, 1)[0] ?? ''
  const asked = subjectWords(words, language)
  const isOpen =
    asked.length > 0 || /(?:^|\s)(?:in|im|of|en|em|de|di|der|des)$/iu.test(words.trim())
  const subjects = isOpen ? [...asked, ...subjectWords(behind, language)] : []
  const isOfSubject = (text: string) =>
    subjects.length === 0 || sharesSubject(subjects, text, language)
  const named = studies(cv).find((one) => subjects.length > 0 && isOfSubject(one.words))
  // A training is known by its subject, whatever its certificate is called.
  if (level === null || level === 'training') {
    if (named) return { state: 'present', evidence: [named] }
    if (level === null || subjects.length > 0) return nothing
  }
  const rank = rankOfLevel(level)
  const inSubject = found.filter(({ subject }) => isOfSubject(subject))
  const enough = inSubject.find((one) =>
    level === 'training' ? one.rank === rank : one.rank >= rank,
  )
  if (enough) {
    const grade = level === 'school' ? compareGrades(quote, enough.subject) : 'enough'
    const state = { enough: 'present', less: 'weak', none: 'perhaps' } as const
    return { state: state[grade], evidence: [enough.place] }
  }
  const [lower] = inSubject
  if (lower && subjects.length > 0) return { state: 'weak', evidence: [lower.place] }
  // Somebody who has done this work may have studied it under another name.
  const other = like.length > 0 ? found.find((one) => one.rank >= rank) : undefined
  if (other) return { state: 'perhaps', evidence: [other.place] }
  return named ? { state: 'perhaps', evidence: [named] } : nothing
}
