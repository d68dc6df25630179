import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { findSkills, type SkillMatch } from '../lexicon/find-skills'
import { tokensOf } from '../lexicon/lexicon-tokens'
import { type CvText, cvTextsOf } from './cv-texts'
import { type Stint, stintOf } from './tenure'

/** Text of a CV at its place. */
export type CvEvidence = Pick<CvText, 'address' | 'section' | 'entry' | 'bullet'> & {
  words: string
}

/** Returns words of a text as evidence. */
export const evidenceIn = (
  { address, section, entry, bullet }: Omit<CvEvidence, 'words'>,
  words: string,
): CvEvidence => ({ address, section, entry, bullet, words })

export type CvSkill = CvEvidence & { skill: SkillMatch['skill'] }

/** Post with its folded employer and the time that its dates give. */
export type CvPost = { entry: string; title: string; employer: string; stint: Stint | null }

/** Index of a CV, built once for all questions about it. */
export type CvIndex = {
  texts: readonly CvText[]
  skills: readonly CvSkill[]
  posts: readonly CvPost[]
  /** Folded words of each text with a space on both sides, for names that no list has. */
  folded: readonly string[]
}

/** Returns the folded words of a text with a space on both sides: " meridian grid ". */
export const foldedWords = (text: string): string =>
  ` ${tokensOf(text)
    .filter(({ text: word }) => word !== '')
    .map(({ text: word }) => word)
    .join(' ')} `

/** Addresses and the like contain no skills. */
const isProse = ({ address }: CvText) =>
  !/\/(?:url|email|phone|username|location\.\w+)$/.test(address)

/**
 * Indexes a CV.
 * @param asOf `YYYY-MM`, the end of ongoing posts
 */
export function indexCv(document: ResumeDocument, asOf: string): CvIndex {
  const texts = cvTextsOf(document).filter(isProse)
  const skills = texts.flatMap((text) =>
    findSkills(text.text).map(
      ({ skill, words }): CvSkill => ({ ...evidenceIn(text, words), skill }),
    ),
  )
  const isWorkShown = texts.some(({ section }) => section === 'work')
  const posts = flattenRoles(document.content.work)
    .filter(({ hidden }) => isWorkShown && !hidden)
    .map(({ id, position, name, startDate, endDate }) => ({
      entry: id,
      title: position,
      employer: foldedWords(name).trim(),
      stint: stintOf(startDate, endDate, asOf),
    }))
  return { texts, skills, posts, folded: texts.map(({ text }) => foldedWords(text)) }
}
