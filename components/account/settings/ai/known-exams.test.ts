import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { KnownExams } from './known-exams'

const exam = {
  ...{ noticed: 30, fabrications: 30, supported: 13, honest: 14, isPassed: true },
  ...{ noticedInterval: { from: 0.886, to: 1 }, supportedInterval: { from: 0.685, to: 0.987 } },
  nextAt: null as string | null,
  ...{ language: 'de' as const, at: '2026-03-01T12:00:00.000Z', promptVersion: 'reader-1' },
}
const linesOf = (isRevoked: boolean, ...exams: (typeof exam)[]) => {
  const counts = { passed: exams.filter(({ isPassed }) => isPassed).length, placed: 9, caught: 9 }
  const reader = { model: 'm', exams, isRevoked, nextExamAt: null, ...counts }
  const page = renderToStaticMarkup(createElement(KnownExams, { reader }))
  return [...page.matchAll(/<span[^>]*>([^<]*)(?=<)/g)].map(([, text = '']) => text)
}

it('says in plain words how the AI model did as a proofreader', () => {
  expect(linesOf(false, exam)).toEqual([
    'Tested as a proofreader in German. It noticed 30 of 30 invented facts and accepted 13 of 14 true sentences. It checks suggestions against your CV.',
    'Over many sentences, expect 89% – 100% noticed and 69% – 99% accepted (95% interval).',
  ])
  const wrong = { ...exam, noticed: 26, isPassed: false, nextAt: '2026-03-01T12:10:00.000Z' }
  const [failed, , next] = linesOf(false, wrong)
  expect(failed).toContain('noticed 26 of 30 invented facts')
  expect(next).toMatch(/^It can be tested again from 1 Mar 2026, \d\d:10\.$/)
  expect(failed).toContain('you’re asked about every suggestion')
  const [revoked, ...others] = linesOf(true)
  expect(revoked).toContain('We’re testing it again')
  expect(others).toEqual([])
  // A new result replaces the old one.
  expect(linesOf(true, wrong)[0]).toEqual(failed)
  expect(linesOf(false, exam, { ...wrong, language: 'de' as const }).at(-1)).toBe(
    'Passed in 1 of 2 languages.',
  )
})
