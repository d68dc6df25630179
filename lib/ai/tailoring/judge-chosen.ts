import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type JudgedWording, loadJudge, openJudge, type WordingJudge } from './judge-wording'

type Chosen = { place: Parameters<WordingJudge>[0]; choice: Parameters<WordingJudge>[1] }

/**
 * Judges wordings chosen by the person against one CV.
 *
 * @param asOf `YYYY-MM-DD`
 * @returns verdicts in their order
 */
export async function judgeChosen(
  document: ResumeDocument,
  chosen: readonly Chosen[],
  asOf: string,
): Promise<JudgedWording[]> {
  await loadJudge(document)
  const judge = openJudge(document, asOf)
  return chosen.map(({ place, choice }) => judge(place, choice))
}
