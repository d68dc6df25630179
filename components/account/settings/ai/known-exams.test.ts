import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { KnownExams } from './known-exams'

const exam = {
  ...{ noticed: 24, fabrications: 24, supported: 11, honest: 12, isPassed: true },
  ...{ language: 'de' as const, at: '2026-03-01T12:00:00.000Z', promptVersion: 'reader-1' },
}
const linesOf = (isRevoked: boolean, ...exams: (typeof exam)[]) => {
  const reader = { model: 'm', exams, isRevoked, placed: 9, caught: 9 }
  const page = renderToStaticMarkup(createElement(KnownExams, { reader }))
  return [...page.matchAll(/<span[^>]*>([^<]*)</g)].map(([, text]) => text)
}

it('says in plain words how the AI model did as a proofreader', () => {
  expect(linesOf(false, exam)).toEqual([
    'Tested as a proofreader in German. It noticed 24 of 24 invented facts and accepted 11 of 12 true sentences. It checks suggestions against your CV.',
  ])
  const [failed] = linesOf(false, { ...exam, noticed: 23, isPassed: false })
  expect(failed).toContain('noticed 23 of 24 invented facts')
  expect(failed).toContain('you’re asked about every suggestion')
  const [revoked, ...others] = linesOf(true)
  expect(revoked).toContain('We’re testing it again')
  expect(others).toEqual([])
  // A new result replaces the old one.
  expect(linesOf(true, { ...exam, noticed: 23, isPassed: false })).toEqual([failed])
})
