import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literal, plainText, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { runs } from '@/tests/runs'
import { richHtml } from './rich-html'

const span: fc.Arbitrary<Span> = fc.record({
  text: fc.string({ unit: fc.constantFrom(...'ab<>&"*_[]\\ é😀'), minLength: 1, maxLength: 6 }),
  bold: fc.boolean(),
  italic: fc.boolean(),
  link: fc.constantFrom(null, 'https://example.org/?a=1&b="2"', 'mailto:a@example.org'),
})

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name: string) => signs[name]!)

test('only three elements come out, well nested, and the text is the plain text', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const stored = serialiseRich(spans)
      const html = richHtml(stored)
      const open: string[] = []
      for (const [, end, name] of html.matchAll(/<(\/?)([^\s>]+)[^>]*>/g)) {
        expect(['a', 'strong', 'em']).toContain(name)
        if (end) expect(open.pop()).toBe(name)
        else open.push(name!)
      }
      expect(open).toEqual([])
      expect(textOf(html)).toBe(plainText(stored))
    }),
    { numRuns: runs(1000) },
  )
})

test('neighbours share what they have in common, a around strong around em', () => {
  const link = 'https://example.org/'
  const stored = serialiseRich([
    { text: 'one ', bold: false, italic: false, link },
    { text: 'two', bold: true, italic: false, link },
    { text: 'three', bold: true, italic: true, link },
    { text: ' four', bold: false, italic: false, link: null },
  ])
  expect(richHtml(stored)).toBe(
    '<a href="https://example.org/">one <strong>two<em>three</em></strong></a> four',
  )
})

test('markup that somebody typed stays text', () => {
  expect(richHtml(literal('<img src=x onerror=alert(1)>'))).toBe(
    '&lt;img src=x onerror=alert(1)&gt;',
  )
})
