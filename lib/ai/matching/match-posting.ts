import { loadLexicons } from '@/lib/language/grounding'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import type { PostingReading, RequirementGroup } from '../posting/requirements'
import { coverRequirements } from '../requirements/cover-requirements'
import {
  type ReportedCount,
  type ReportedRequirement,
  reportRequirements,
} from '../requirements/report-requirements'
import { detectLanguage } from '../text/detect-language'
import { bulletsByKey, type KeyedBullets, type PlacedBullet } from './bullets-of'
import { rankTexts } from './rank-texts'
import { termsOf } from './terms-of'

type MatchedCount = { shown: number; of: number }

/** Number of a posting's requirements that a CV shows, of all that one can show, in all and by group. */
export type MatchedCv = MatchedCount & {
  id: string
  groups: Record<RequirementGroup, MatchedCount>
}

/** Matching bullet, with every CV that contains it. */
export type MatchedBullet = PlacedBullet & {
  /** Its words that the posting has. */
  words: string[]
}

export type Matches = { cvs: MatchedCv[]; bullets: MatchedBullet[] }

/** Matches, and the method: by meaning or by words, which is shown to the person. */
export type FoundMatches = Matches & {
  how: 'meaning' | 'words'
  /** Why words were used instead of meaning. */
  because: string | null
  /** Number of compared CVs. */
  compared: number
  /** Requirements of the posting, as the first of the CVs covers them. */
  requirements: ReportedRequirement[]
}

/** Maximum bullets shown. */
export const maxShownBullets = 20

/**
 * Compares one CV with a parsed posting.
 *
 * @param asOf `YYYY-MM`
 */
export function matchCv(
  reading: PostingReading,
  document: ResumeDocument,
  asOf: string,
): { cv: MatchedCv; requirements: ReportedRequirement[]; bullets: KeyedBullets } {
  const found = coverRequirements(reading, indexCv(document, asOf))
  const { groups, requirements, ...count } = reportRequirements(found)
  const matched = ({ covered, of }: ReportedCount): MatchedCount => ({ shown: covered, of })
  const cv = {
    ...{ id: document.id, ...matched(count) },
    groups: {
      essential: matched(groups.essential),
      nice: matched(groups.nice),
      duty: matched(groups.duty),
    },
  }
  return { cv, requirements, bullets: bulletsByKey(document) }
}

/** Sorts CVs and bullets by fit, best first, and keeps the best bullets. */
export async function joinMatches(
  posting: string,
  reading: PostingReading,
  cvs: readonly MatchedCv[],
  bullets: readonly PlacedBullet[],
): Promise<Matches> {
  await loadLexicons()
  const language =
    detectLanguage(
      bullets
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 8_000),
    ) ?? 'en'
  const terms = bullets.map(({ text }) => termsOf(text, language))
  const asked = reading.requirements.map(({ words }) => words).join('\n')
  const rank = (question: string) =>
    rankTexts(terms, termsOf(question, detectLanguage(posting) ?? language))
  // Demands count; only if no bullet shares a word with them, the whole posting does.
  const byDemands = rank(asked)
  const ranked = (byDemands.length > 0 ? byDemands : rank(posting)).slice(0, maxShownBullets)
  return {
    cvs: cvs.toSorted(
      (a, b) => b.groups.essential.shown - a.groups.essential.shown || b.shown - a.shown,
    ),
    bullets: ranked.flatMap(({ at, words }) => {
      const bullet = bullets[at]
      return bullet ? [{ ...bullet, words }] : []
    }),
  }
}
