import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { sampleResume } from '@/lib/resume/samples/samples'
import { parseRich, plainText, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { insertWords, replaceWords } from './replace-words'

const base = sampleResume('nurse', createIdGenerator())
const address = 'basics/summary' as const

function cvSaying(summary: string) {
  const { content } = base
  return { ...base, content: { ...content, basics: { ...content.basics, summary } } }
}

/** Returns the stored summary after replacing some of its words. */
function replaced(summary: string, words: string, replacement: string) {
  const text = plainText(summary)
  const start = text.indexOf(words)
  const end = start + words.length
  const edit = replaceWords(cvSaying(summary), { address, text, start, end, replacement })
  return edit?.document.content.basics.summary
}

it('replaces words within one mark and keeps every mark', () => {
  expect(replaced('Led **teh whole ward** and _more_', 'teh', 'the')).toBe(
    'Led **the whole ward** and _more_',
  )
})

it('gives words over two marks the mark of the first letter', () => {
  expect(replaced('Kept **the** the ward', 'the the', 'the')).toBe('Kept **the** ward')
})

it('takes words out, and keeps what looks like markup literal', () => {
  expect(replaced('Saw 2 \\* 3 very patients', ' very', '')).toBe('Saw 2 \\* 3 patients')
  expect(replaced('Saw teh rest', 'teh', '*the*')).toBe('Saw \\*the\\* rest')
})

it('changes nothing where the text says something else by now', () => {
  const cv = cvSaying('Led the ward')
  const words = { address, text: 'Led teh ward', start: 4, end: 7, replacement: 'the' }
  expect(replaceWords(cv, words)?.document).toBe(cv)
  const gone = { ...words, address: 'nobodyatall0/text' as const }
  expect(replaceWords(cv, gone)?.document).toBe(cv)
})

it('answers null where the text would be too long', () => {
  const text = 'a'.repeat(limits.paragraph)
  const words = { address, text, start: 0, end: 1, replacement: 'bb' }
  expect(replaceWords(cvSaying(text), words)).toBeNull()
})

it('changes the words and nothing beside them, whatever marks there are', () => {
  const span: fc.Arbitrary<Span> = fc.record({
    text: fc.stringMatching(/^[a-z *_&#]{1,8}$/),
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.constantFrom(null, 'https://example.org/'),
  })
  fc.assert(
    fc.property(
      fc.array(span, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      (spans, a, b) => {
        const summary = serialiseRich(spans)
        const text = plainText(summary)
        fc.pre(text.length > 0)
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const edit = replaceWords(cvSaying(summary), {
          address,
          text,
          start,
          end,
          replacement: 'Xy',
        })
        const after = parseRich(edit?.document.content.basics.summary ?? '')
        expect(after.map((one) => one.text).join('')).toBe(
          `${text.slice(0, start)}Xy${text.slice(end)}`,
        )
        // Returns the marks letter by letter; text outside keeps its own. White space at the ends of a mark has none.
        const marksOf = (stored: readonly Span[]) =>
          stored.flatMap(({ text: words, bold, italic, link }) =>
            Array.from(
              words,
              (letter) => `${letter} ${/\s/.test(letter) || `${bold} ${italic}`} ${link}`,
            ),
          )
        const before = marksOf(parseRich(summary))
        expect([...marksOf(after).slice(0, start), ...marksOf(after).slice(start + 2)]).toEqual([
          ...before.slice(0, start),
          ...before.slice(end),
        ])
      },
    ),
  )
})

it('inserts words at a place, a space apart, as they are, with the caret behind them', () => {
  const inserted = (summary: string, offset: number) => {
    const edit = insertWords(cvSaying(summary), { address, offset }, 'cut *waste*')
    return [edit?.document.content.basics.summary, edit?.focus?.offset]
  }
  expect(inserted('', 9)).toEqual(['cut \\*waste\\*', 11])
  expect(inserted('I **led** it', 5)).toEqual(['I **led** cut \\*waste\\* it', 17])
  expect(inserted('I it', 2)).toEqual(['I cut \\*waste\\* it', 13])
  expect(
    insertWords(cvSaying('a'.repeat(limits.paragraph)), { address, offset: 0 }, 'b'),
  ).toBeNull()
  const cv = cvSaying('')
  expect(insertWords(cv, { address: 'nobodyatall0/text', offset: 0 }, 'b')?.document).toBe(cv)
})
