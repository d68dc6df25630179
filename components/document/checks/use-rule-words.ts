import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { CheckValues, RuleId } from '@/lib/ai/checks/rule'
import { fileRuleWords, postingRuleWords, wordRuleWords } from '@/lib/messages/areas'

export type RuleWords = {
  title: string
  found: (values: CheckValues) => string
  why: string
  fix: string
  source: string
}

/** Returns the messages of every check, by id. */
export function useRuleWords(): Record<RuleId, RuleWords> {
  const [file, words, posting] = [
    useMessages(fileRuleWords),
    useMessages(wordRuleWords),
    useMessages(postingRuleWords),
  ]
  return useMemo(() => ({ ...file, ...words, ...posting }), [file, words, posting])
}
