import { expect, it } from 'vitest'
import { ai } from '@/dist/messages/en/ai'
import { checks } from '@/dist/messages/en/checks'
import { aiRequestErrorCodes } from '@/lib/api/ai-requests'
import type { AdviceCode, AdviceValues } from '@/lib/resume/checks'
import { readCatalogue } from '@/scripts/bundle/messages/catalogue-files.mjs'
import { readSource, sourceFiles } from '../support/source-files'

it('has no message that nothing names', () => {
  const files = sourceFiles(['lib', 'components', 'app', 'scripts', 'amplify']).filter(
    (path) => !path.includes('.test.'),
  )
  const named = new Set(files.flatMap((path) => readSource(path).match(/[\w-]+/g) ?? []))
  const unnamed = Object.keys(readCatalogue('en')).filter(
    (id) => !named.has(id.split('/')[1] ?? ''),
  )
  expect(unnamed).toEqual([])
})

it('has a sentence for every reason why a model gives nothing, that says what to do', () => {
  expect(Object.keys(ai.errors).sort()).toEqual([...aiRequestErrorCodes].sort())
  for (const [code, message] of Object.entries(ai.errors)) {
    expect(message, code).toMatch(/^[A-Z].+\.$/)
    // What happened, and what now.
    expect(message.split('. ').length, code).toBeGreaterThan(1)
    expect(message, code).not.toContain('!')
  }
})

it('has a sentence for each advice', () => {
  // The compiler checks that no code is without messages.
  const sentences: Record<AdviceCode, (values: AdviceValues) => string> = checks.advice
  for (const sentence of Object.values(sentences)) {
    expect(sentence({ text: 'Summer 2019', count: 1_200 })).toMatch(/^[A-Z“].*\.$/)
  }
  expect(sentences['long-bullet']({ text: '', count: 1_200 })).toContain('1,200 characters')
})
