import { isSkipped, type PrivateFact, wholeCv } from '@/lib/resume/private-facts'
import type { CvIndex } from '../cv/cv-index'
import { ownerOf } from './quotes'

/**
 * Returns the answers about the entries of lines of a CV, the newest first; a line of no entry stands for the whole CV.
 *
 * @param owners the lines as stories name them: ids of bullets or entries, or `basics`
 */
export function factsOfLines(
  { texts }: Pick<CvIndex, 'texts'>,
  owners: readonly string[],
  facts: readonly PrivateFact[],
): PrivateFact[] {
  const found = texts.filter(({ address }) => owners.includes(ownerOf(address)))
  const entries = new Set(found.map(({ entry }) => entry ?? wholeCv))
  return facts.filter((fact) => !isSkipped(fact) && entries.has(fact.entry)).toReversed()
}
