import { describe, expect, it } from 'vitest'
import { lineStyle, styleOfLines } from './line-style'
import input from './line-style.test.input.json' with { type: 'json' }

const languages = Object.keys(input) as (keyof typeof input)[]

describe.each(languages)('the form of a line in %s', (language) => {
  const rows = Object.entries(input[language]).flatMap(([style, lines]) =>
    lines.map((line) => ({ line, style, found: lineStyle(line, language) })),
  )
  const isRight = ({ style, found }: (typeof rows)[number]) => style === found

  it('is right in 19 of 20 cases where there is one', () => {
    const judged = rows.filter(({ found }) => found !== null)
    const wrong = judged.filter((row) => !isRight(row))
    expect(wrong.length / judged.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05)
  })

  it('is found for nine of ten lines', () => {
    const formed = rows.filter(({ style }) => style !== 'other')
    const missed = formed.filter((row) => !isRight(row))
    expect(missed.length / formed.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1)
  })

  it('is that of its entry where two thirds have it', () => {
    const { verbal, nominal, other } = input[language]
    const [first = '', second = '', third = ''] = verbal
    expect(styleOfLines([first, second, third], language)).toBe('verbal')
    expect(styleOfLines([first, second, nominal[0] ?? ''], language)).toBe('verbal')
    expect(styleOfLines(nominal.slice(0, 4), language)).toBe('nominal')
    expect(styleOfLines([first, second], language)).toBeNull()
    expect(styleOfLines([first, ...nominal.slice(0, 1), ...other.slice(0, 1)], language)).toBeNull()
  })
})
