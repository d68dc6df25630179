import { expect, it } from 'vitest'
import { ai } from '@/dist/messages/en/ai'
import { aiRequestErrorCodes } from '@/lib/api/ai-requests'

it('has a sentence for every reason why a model gives nothing, that says what to do', () => {
  expect(Object.keys(ai.errors).sort()).toEqual([...aiRequestErrorCodes].sort())
  for (const [code, message] of Object.entries(ai.errors)) {
    expect(message, code).toMatch(/^[A-Z].+\.$/)
    // What happened, and what now.
    expect(message.split('. ').length, code).toBeGreaterThan(1)
    expect(message, code).not.toContain('!')
  }
})
