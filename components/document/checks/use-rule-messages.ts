import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { CheckValues, RuleId } from '@/lib/ai/checks/rule'
import { fileRuleMessages, postingRuleMessages, wordRuleMessages } from '@/lib/messages/areas'

export type RuleMessages = {
  title: string
  /** Title of what was found; only of checks of a CV and its file. */
  name?: (values: CheckValues) => string
  found: (values: CheckValues) => string
  why: string
  fix: string
  source: string
}

/** Returns the messages of every check, by id. */
export function useRuleMessages(): Record<RuleId, RuleMessages> {
  const [file, word, posting] = [
    useMessages(fileRuleMessages),
    useMessages(wordRuleMessages),
    useMessages(postingRuleMessages),
  ]
  return useMemo(() => ({ ...file, ...word, ...posting }), [file, word, posting])
}
