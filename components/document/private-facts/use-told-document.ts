import { useMemo } from 'react'
import { withToldFacts } from '@/lib/ai/questions/told-facts'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Returns a CV with what its person told about it, to check and quote offered words by; the CV itself while that is not
 * read. It is never stored or printed.
 */
export function useToldDocument<T extends ResumeDocument | null>(document: T): T | ResumeDocument {
  const { facts } = usePrivateFacts()
  return useMemo(
    () => (document && facts ? withToldFacts(document, facts) : document),
    [document, facts],
  )
}
