import { readMatchAnswer } from '@/dist/answers/ai-request-answers'
import type { FoundMatches, MatchedBullet } from '@/lib/ai/matching/match-posting'

/**
 * Parses the matches that a server found for a posting, with the method; undefined if invalid. A bullet that is in no
 * CV is dropped.
 */
export function readFoundMatches(value: unknown): FoundMatches | undefined {
  const answer = readMatchAnswer(value)
  if (!answer) return undefined
  const how = (['meaning', 'words'] as const).find((one) => one === answer.how)
  if (!how) return undefined
  const placed = answer.bullets.filter(({ places }) => places.length > 0) as MatchedBullet[]
  return { ...answer, how, bullets: placed }
}
