import { expect, it } from 'vitest'
import { fileRuleMessages } from '@/dist/messages/en/check-file-rules'
import { postingRuleMessages } from '@/dist/messages/en/check-posting-rules'
import { wordRuleMessages } from '@/dist/messages/en/check-word-rules'
import { allRules } from '@/lib/ai/checks/all-rules'
import type { Bar, CheckValues, RuleId } from '@/lib/ai/checks/rule'
import { interfaceLanguages } from '@/lib/messages/locales'

type RuleMessages = {
  title: string
  found: (values: CheckValues) => string
  why: string
  fix: string
  source: string
}

it('has messages for each check', () => {
  // The compiler checks that no rule is without messages.
  const messages: Record<RuleId, RuleMessages> = {
    ...fileRuleMessages,
    ...wordRuleMessages,
    ...postingRuleMessages,
  }
  const parts: Record<Bar, object> = {
    readable: fileRuleMessages,
    complete: wordRuleMessages,
    match: postingRuleMessages,
  }
  for (const { id, bar } of allRules) {
    expect(Object.keys(parts[bar]), id).toContain(id)
    const { title, found, why, fix, source } = messages[id]
    expect(title, id).toMatch(/^\p{Lu}.*[^.]$/u)
    for (const sentence of [found({ count: 3, of: 1_200, text: 'Kafka' }), why, fix, source]) {
      expect(sentence, id).toMatch(/^[\p{L}\p{N}“][^!]*[.?]$/u)
    }
  }
})

it.each(interfaceLanguages)(
  'calls sections in %s as the form does, and writes months in words',
  async (language) => {
    const { messages } = await import(`../../dist/messages/${language}-all.ts`)
    const { sections, 'check-word-rules': rules } = messages
    for (const key of ['work', 'education', 'skills']) {
      const { found } = rules['main-sections']
      expect(found({ text: key, count: 1, of: 0 })).toContain(sections.lists[key].name)
    }
    const gap = rules['no-long-gaps'].found({ text: '2019-03/2020-05', count: 1, of: 0 })
    expect(gap).not.toContain('2019-03')
  },
)
