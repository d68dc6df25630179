import { withToldFacts } from '@/lib/ai/questions/told-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Journal } from '../storage/journal/journal-types'
import { sharedAccount } from '../sync/account/use-account'
import { privateFactsOf } from './private-facts'

/**
 * Reads a CV with what its person told about it, to hold words against; null where it is not on this device. It is
 * never stored or printed.
 */
export async function peekToldCv(
  journal: Pick<Journal, 'peek'>,
  id: string,
): Promise<ResumeDocument | null> {
  const found = await journal.peek(id)
  if (found?.kind !== 'resume') return null
  const facts = await privateFactsOf(sharedAccount().namespace())
    .read()
    .catch(() => [])
  return withToldFacts(found, facts)
}
