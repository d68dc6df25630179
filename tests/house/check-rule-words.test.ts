import { expect, it } from 'vitest'
import { fileRuleWords } from '@/dist/words/en/check-file-rules'
import { postingRuleWords } from '@/dist/words/en/check-posting-rules'
import { wordRuleWords } from '@/dist/words/en/check-word-rules'
import { allRules } from '@/lib/ai/checks/all-rules'
import type { Bar, CheckValues, RuleId } from '@/lib/ai/checks/rule'
import { interfaceLanguages } from '@/lib/messages/locales'

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

it.each(interfaceLanguages)(
  'calls sections in %s as the form does, and writes months in words',
  async (language) => {
    const { words } = await import(`../../dist/words/${language}-all.ts`)
    const { sections, 'check-word-rules': rules } = words
    for (const key of ['work', 'education', 'skills']) {
      const { found } = rules['main-sections']
      expect(found({ text: key, count: 1, of: 0 })).toContain(sections.lists[key].name)
    }
    const gap = rules['no-long-gaps'].found({ text: '2019-03/2020-05', count: 1, of: 0 })
    expect(gap).not.toContain('2019-03')
  },
)
