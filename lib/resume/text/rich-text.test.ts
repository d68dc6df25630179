import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { arbitraryAwkwardText, arbitraryLink, arbitrarySpans } from '../testing/arbitrary-rich-text'
import { readWithCommonMark } from '../testing/commonmark-spans'
import { escapeHtml, escapeXml } from './escape-markup'
import {
  allowedUrl,
  literal,
  normaliseSpans,
  parseRich,
  plainText,
  type Span,
  serialiseRich,
} from './rich-text'

const numRuns = runs(2_000)
const bold = (text: string) => ({ text, bold: true, italic: false, link: null })
const plain = (text: string) => ({ text, bold: false, italic: false, link: null })

/**
 * Spans in the words of the reference: it gives text in pieces and writes more characters of an
 * address as percent signs than browsers do, so addresses are compared by the bytes they name.
 */
function comparable(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { link, ...span } of spans) {
    const bytes = link?.replace(/%([0-9a-f]{2})/gi, (_, hex) =>
      String.fromCharCode(Number(`0x${hex}`)),
    )
    const last = merged.at(-1)
    const next = { ...span, link: bytes ?? null }
    if (last && last.bold === next.bold && last.italic === next.italic && last.link === next.link) {
      last.text += next.text
    } else if (next.text) merged.push(next)
  }
  return merged
}

describe('the grammar of rich text', () => {
  it('gives back the spans it was given, normalised', () => {
    fc.assert(
      fc.property(arbitrarySpans(), (spans) => {
        expect(parseRich(serialiseRich(spans))).toEqual(normaliseSpans(spans))
      }),
      { numRuns },
    )
  })

  it('means to CommonMark exactly what it means here', () => {
    fc.assert(
      fc.property(arbitrarySpans(), (spans) => {
        const stored = serialiseRich(spans)
        expect(comparable(readWithCommonMark(stored) ?? [])).toEqual(
          comparable(normaliseSpans(spans)),
        )
        expect(readWithCommonMark(stored)).not.toBeNull()
      }),
      { numRuns },
    )
  })

  it('is canonical: writing what was read is stable for any text', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryAwkwardText(20), fc.string({ unit: 'binary' })), (text) => {
        const once = serialiseRich(parseRich(text))
        expect(serialiseRich(parseRich(once))).toBe(once)
      }),
      { numRuns },
    )
  })

  it('keeps every character of plain text', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryAwkwardText(20), fc.string({ unit: 'binary' })), (text) => {
        const kept = normaliseSpans([plain(text)])
          .map((span) => span.text)
          .join('')
        expect(plainText(literal(text))).toBe(kept)
      }),
      { numRuns },
    )
  })

  it.each([
    ['C*', 'C\\*'],
    ['snake_case', 'snake\\_case'],
    ['a*b*c', 'a\\*b\\*c'],
    ['[x](y)', '\\[x\\](y)'],
    ['\\', '\\\\'],
    ['&amp;', '\\&amp;'],
    ['R&D', 'R&D'],
    ['Great!', 'Great!'],
    ['|a|', '|a|'],
    ['👩\u200d👩\u200d👧\u200d👦', '👩\u200d👩\u200d👧\u200d👦'],
    ['a\u200bb', 'a\u200bb'],
    ['  lead', '&#32; lead'],
    ['1986) x', '1986\\) x'],
    ['日本語**強調**', '日本語\\*\\*強調\\*\\*'],
    ['one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['# title', '\\# title'],
  ])('writes %j as %j', (text, stored) => {
    expect(literal(text)).toBe(stored)
  })

  it('writes marks in one order and entities beside them', () => {
    expect(serialiseRich([bold('Jav'), plain('a')])).toBe('**Jav**&#97;')
    expect(serialiseRich([bold('C++'), plain('lang')])).toBe('**C++**&#108;ang')
    expect(
      serialiseRich([{ text: 'us', bold: true, italic: true, link: 'https://example.org/a(b)' }]),
    ).toBe('[**_us_**](https://example.org/a\\(b\\))')
    expect(serialiseRich([bold(' so '), plain('far')])).toBe('&#32;**so** far')
  })

  it.each([
    '*x*',
    '`code`',
    '![i](https://example.org/)x',
    '<https://example.org/>',
    '<b>x</b>',
    '&amp;',
  ])('takes %s for what it says', (text) => {
    expect(parseRich(text).every((span) => !span.bold && !span.italic)).toBe(true)
    expect(plainText(text)).toBe(text.startsWith('![') ? '!ix' : text)
  })

  it('reads what another hand wrote in the same spirit', () => {
    expect(parseRich('2 ** 3 ** 4')).toEqual([plain('2 ** 3 ** 4')])
    expect(parseRich('snake_case_name')).toEqual([plain('snake_case_name')])
    expect(parseRich('[x](javascript:alert(1))')).toEqual([plain('[x](javascript:alert(1))')])
  })

  it('does not slow down on marks that never close', () => {
    const work = ['_a ', '**a', '[a', '](', '**_[', '&#1', '\\'].map((piece) => {
      const text = piece.repeat(20_000)
      return plainText(text).length
    })
    expect(work.every((length) => length > 0)).toBe(true)
  })
})

describe('the links that are allowed', () => {
  it.each<[string, string | null]>([
    [' https://Example.org ', 'https://example.org/'],
    ['HTTPS://example.org/a b', 'https://example.org/a%20b'],
    ['mailto:amara@example.org', 'mailto:amara@example.org'],
    ['tel:+351555010204', 'tel:+351555010204'],
    ['http://example.org', 'http://example.org/'],
    ['http://a:b@example.org', null],
    ['ftp://example.org', null],
    ['example.org', null],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['https://bank.example@evil.example/', null],
    ['https://a:b@evil.example/', null],
    ['https://exa\u0000mple.org/', null],
    ['https://', null],
    ['mailto:', null],
    ['mailto:a@example.org?subject=x%0d%0abcc:b@example.org', null],
    ['//example.org', null],
  ])('%j becomes %j', (text, url) => {
    expect(allowedUrl(text)).toBe(url)
  })

  it('changes nothing the second time, and writes no white space', () => {
    fc.assert(
      fc.property(arbitraryLink(), (text) => {
        const once = allowedUrl(text)
        if (once === null) return
        expect(allowedUrl(once)).toBe(once)
        expect(once).toMatch(/^(https?|mailto|tel):\S+$/)
      }),
      { numRuns },
    )
  })
})

it('leaves no character that begins markup or ends an attribute', () => {
  expect(escapeHtml(`<a b="c" d='e'> & é`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; é')
  expect(escapeXml(`<a b="c" d='e'> & é`)).toBe(`&lt;a b=&quot;c&quot; d='e'&gt; &amp; é`)
})

it('takes out what XML cannot hold', () => {
  expect(escapeXml('a\u0000b\u000bc\ud800d\uffff\te\n😀')).toBe('abcd\te\n😀')
})
