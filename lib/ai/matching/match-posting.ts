import { loadLexicons } from '@/lib/language/grounding'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { coverPosting } from '../coverage/cover-posting'
import { indexCv } from '../cv/cv-index'
import { readPosting } from '../posting/read-posting'
import type { PostingReading } from '../posting/requirements'
import { detectLanguage } from '../text/detect-language'
import { bulletsByKey, joinBullets, type KeyedBullets, type PlacedBullet } from './bullets-of'
import { rankTexts } from './rank-texts'
import { type Term, termsOf } from './terms-of'

/** Number of the demands of a posting that a CV answers, and number of all that count. */
export type MatchedCv = { id: string; shown: number; of: number }

/** A bullet that fits, with every CV that has it word for word. */
export type MatchedBullet = PlacedBullet & {
  /** Its words that the posting has, too. */
  words: string[]
}

export type Matches = { cvs: MatchedCv[]; bullets: MatchedBullet[] }

/** Matches, and how they were found: by meaning and by words are not alike, and a person is told which one it is. */
export type FoundMatches = Matches & {
  how: 'meaning' | 'words'
  /** Why it went by words where it should have gone by meaning. */
  because: string | null
  /** CVs that were compared. */
  compared: number
}

/** Bullets that are shown. */
export const maxShownBullets = 20
/** Texts read before other work, such as typing, gets its turn. */
const atOnce = 200

/**
 * Compares one CV with a posting that was read.
 *
 * @param asOf `YYYY-MM`
 */
export function matchCv(
  reading: PostingReading,
  document: ResumeDocument,
  asOf: string,
): { cv: MatchedCv; bullets: KeyedBullets } {
  const { shown, of } = coverPosting(reading, indexCv(document, asOf))
  return { cv: { id: document.id, shown, of }, bullets: bulletsByKey(document) }
}

/**
 * Which CVs and which bullets fit a posting, over everything that is given. By words alone: canonical
 * skills, stems, and what the posting asks for. It reads in parts, so that a page stays alive meanwhile.
 *
 * @param documents the newest first
 * @param asOf `YYYY-MM`
 * @returns CVs by how many demands they answer; bullets by the words that they share, the best first
 */
export async function matchPosting(
  posting: string,
  documents: readonly ResumeDocument[],
  asOf: string,
  pause: () => Promise<void>,
): Promise<Matches> {
  const reading = readPosting(posting)
  const cvs: MatchedCv[] = []
  const keyed: KeyedBullets[] = []
  for (const document of documents) {
    const { cv, bullets } = matchCv(reading, document, asOf)
    cvs.push(cv)
    keyed.push(bullets)
    if (cvs.length % 20 === 0) await pause()
  }
  return joinMatches(posting, reading, cvs, joinBullets(keyed), pause)
}

/** Puts the CVs and the bullets that fit a posting in order, the best first; of bullets the best ones. */
export async function joinMatches(
  posting: string,
  reading: PostingReading,
  cvs: readonly MatchedCv[],
  bullets: readonly PlacedBullet[],
  pause: () => Promise<void> = async () => {},
): Promise<Matches> {
  await loadLexicons()
  const language =
    detectLanguage(
      bullets
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 8_000),
    ) ?? 'en'
  const terms: Term[][] = []
  for (const { text } of bullets) {
    terms.push(termsOf(text, language))
    if (terms.length % atOnce === 0) await pause()
  }
  const asked = reading.requirements.map(({ words }) => words).join('\n')
  const rank = (question: string) =>
    rankTexts(terms, termsOf(question, detectLanguage(posting) ?? language))
  // What is asked for counts; where no bullet has a word of that, all of the posting does.
  const byDemands = rank(asked)
  const ranked = (byDemands.length > 0 ? byDemands : rank(posting)).slice(0, maxShownBullets)
  return {
    cvs: cvs.toSorted((a, b) => b.shown - a.shown),
    bullets: ranked.flatMap(({ at, words }) => {
      const bullet = bullets[at]
      return bullet ? [{ ...bullet, words }] : []
    }),
  }
}
