import { describe, expect, it } from 'vitest'
import { segmentOf } from '../testing/raw-page'
import { isBulletSign, markBullets } from './bullets'

const marked = (
  segments: ReturnType<typeof segmentOf>[],
  dots: Parameters<typeof markBullets>[1] = [],
) => markBullets(segments, dots).map(({ text, bullet }) => `${bullet ? '* ' : ''}${text}`)

describe('markBullets', () => {
  it.each([
    ['• Led a team', '* Led a team'],
    ['•Led a team', '* Led a team'],
    ['– Led a team', '* Led a team'],
    ['➢ Led a team', '* Led a team'],
    ['-5 % costs', '-5 % costs'],
    ['·NET', '·NET'],
    ['o Led a team', 'o Led a team'],
  ])('takes the sign off "%s"', (text, found) => {
    expect(marked([segmentOf(text, 50, 60)])).toEqual([found])
  })

  it('gives a sign of its own to the text behind it on its line', () => {
    const lines = [
      segmentOf('o', 50, 60),
      segmentOf('Led a team', 65, 60),
      segmentOf('Cut costs', 65, 73),
    ]
    expect(marked(lines)).toEqual(['* Led a team', 'Cut costs'])
  })

  it('gives no text to a sign far away', () => {
    expect(marked([segmentOf('•', 50, 60), segmentOf('Led a team', 120, 60)])).toEqual([
      'Led a team',
    ])
  })

  it('finds the bullets that a browser draws', () => {
    const dot = (y: number, width = 4) => ({ x: 52, y, width, height: width })
    const lines = [segmentOf('Led a team', 65, 60), segmentOf('Cut costs', 65, 80)]
    expect(marked(lines, [dot(54.5)])).toEqual(['* Led a team', 'Cut costs'])
    expect(marked([segmentOf('Led a team', 65, 60)], [dot(54.5 - 20)])).toEqual(['Led a team'])
    expect(marked([segmentOf('Led a team', 65, 60)], [dot(53, 7)])).toEqual(['Led a team'])
  })

  it('takes a sign without a name for a bullet where it repeats, and not before addresses', () => {
    const signs = (texts: string[]) =>
      marked(
        texts.flatMap((text, at) => [
          segmentOf('§', 50, 60 + 13 * at),
          segmentOf(text, 65, 60 + 13 * at),
        ]),
      )
    expect(signs(['Led', 'Cut', 'Won'])).toEqual(['* Led', '* Cut', '* Won'])
    expect(signs(['Led', 'Cut'])).toEqual(['Led', 'Cut'])
    expect(signs(['ida@example.org', 'www.example.org', 'Won'])).toEqual([
      'ida@example.org',
      'www.example.org',
      '* Won',
    ])
  })
})

it.each<[string, boolean]>([
  ['•', true],
  ['–', true],
  ['o', true],
  ['a', false],
  ['••', false],
  ['', false],
])('knows whether "%s" is a sign', (text, is) => {
  expect(isBulletSign(text)).toBe(is)
})
