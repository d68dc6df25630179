import { describe, expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { sourceOf } from '../../testing/source-of'
import { headingOf, viewLines, withPieces } from './line-view'

describe('viewLines', () => {
  it('tells how lines look', () => {
    const [name, post, item] = linesOf([
      '# IDA LONG',
      '**Nurse** and more words\t2019',
      '- Led six',
    ])
    expect(name).toMatchObject({ size: 22, bold: true, caps: true, bullet: false })
    expect(post).toMatchObject({
      text: 'Nurse and more words  2019',
      bold: false,
      caps: false,
      x: 50,
    })
    expect(post?.pieces.map(({ text }) => text)).toEqual(['Nurse and more words', '2019'])
    expect(item).toMatchObject({ bullet: true, x: 65 })
  })

  it('passes over what runs on and what is empty, and keeps the numbers of the others', () => {
    const source = sourceOf(['Page 1', ' ', 'Nurse'])
    const lines = source.lines.map((line, at) => (at === 0 ? { ...line, running: true } : line))
    expect(viewLines({ ...source, lines }, 'en').map(({ index, text }) => [index, text])).toEqual([
      [2, 'Nurse'],
    ])
  })

  it('calls a line by most of its characters bold', () => {
    const bold = (line: string) => linesOf([line])[0]?.bold
    expect(bold('**Registered nurse**, Leeds')).toBe(true)
    expect(bold('**Led** a team of six')).toBe(false)
  })
})

it('withPieces makes a line of some pieces', () => {
  const [line] = linesOf(['Nurse\t2019'])
  expect(line && withPieces(line, line.pieces.slice(1))).toMatchObject({ text: '2019', x: 380 })
})

it.each([
  ['## Work Experience', 'work'],
  ['## Skills\t2019', null],
  [`## Skills ${'and more '.repeat(8)}`, null],
  ['## Harbour', null],
])('headingOf tells what "%s" is the heading of', (text, kind) => {
  const [line] = linesOf([text])
  expect(line && headingOf(line)).toBe(kind)
})
