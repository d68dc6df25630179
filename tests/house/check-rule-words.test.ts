import { expect, it } from 'vitest'
import { allRules } from '@/lib/ai/checks/all-rules'
import type { Bar, CheckValues, RuleId } from '@/lib/ai/checks/rule'
import { fileRuleWords } from '@/lib/messages/en/check-file-rules'
import { postingRuleWords } from '@/lib/messages/en/check-posting-rules'
import { wordRuleWords } from '@/lib/messages/en/check-word-rules'

type RuleWords = {
  title: string
  found: (values: CheckValues) => string
  why: string
  fix: string
  source: string
}

it('has words for each check', () => {
  // The compiler checks that no rule is without words.
  const words: Record<RuleId, RuleWords> = {
    ...fileRuleWords,
    ...wordRuleWords,
    ...postingRuleWords,
  }
  const parts: Record<Bar, object> = {
    readable: fileRuleWords,
    complete: wordRuleWords,
    match: postingRuleWords,
  }
  for (const { id, bar } of allRules) {
    expect(Object.keys(parts[bar]), id).toContain(id)
    const { title, found, why, fix, source } = words[id]
    expect(title, id).toMatch(/^\p{Lu}.*[^.]$/u)
    for (const sentence of [found({ count: 3, of: 1_200, text: 'Kafka' }), why, fix, source]) {
      expect(sentence, id).toMatch(/^[\p{L}\p{N}“][^!]*[.?]$/u)
    }
  }
})
