import { expect, it } from 'vitest'
import { checks } from '@/dist/messages/en/checks'
import type { AdviceCode, AdviceValues } from '@/lib/resume/checks'

it('has a sentence for each advice', () => {
  // The compiler checks that no code is without messages.
  const sentences: Record<AdviceCode, (values: AdviceValues) => string> = checks.advice
  for (const sentence of Object.values(sentences)) {
    expect(sentence({ text: 'Summer 2019', count: 1_200 })).toMatch(/^[A-Z“].*\.$/)
  }
  expect(sentences['long-bullet']({ text: '', count: 1_200 })).toContain('1,200 characters')
})
