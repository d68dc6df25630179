import { expect, it } from 'vitest'
import { ai } from '@/dist/words/en/ai'
import { aiRequestErrorCodes } from '@/lib/api/ai-requests'

it('has a sentence for every reason why a model gives nothing, that says what to do', () => {
  expect(Object.keys(ai.errors).sort()).toEqual([...aiRequestErrorCodes].sort())
  for (const [code, words] of Object.entries(ai.errors)) {
    expect(words, code).toMatch(/^[A-Z].+\.$/)
    // What happened, and what now.
    expect(words.split('. ').length, code).toBeGreaterThan(1)
    expect(words, code).not.toContain('!')
  }
})
