import { expect, it } from 'vitest'
import { importLimits } from '../import-limits'
import { timeBesideFixedWork } from '../testing/processor-clock'
import { readMarkdown } from './read-markdown'

const sourceOf = (text: string) => {
  const read = readMarkdown(text)
  if (!read.ok) throw new Error(read.code)
  return read.source
}

it('gives headings, lists, lines and tables', () => {
  const { lines } = sourceOf(
    '# Ida van der Long\nPilot\nAarhus\n\nWork\n----\n**Harbour** pilot\n\n* 400 ships\n  1. at night\n\n| Language | Level |\n|---|:--:|\n| Danish | native |\n\n```\ncode\n```\n',
  )
  expect(lines.map(({ text, level, bullet }) => [text, level, bullet])).toEqual([
    ['Ida van der Long', 1, false],
    ['Pilot', 0, false],
    ['Aarhus', 0, false],
    ['Work', 2, false],
    ['Harbour pilot', 0, false],
    ['400 ships', 0, true],
    ['at night', 0, true],
    ['Language\tLevel', 0, false],
    ['Danish\tnative', 0, false],
    ['code', 0, false],
  ])
  expect(lines[4]?.pieces[0]?.runs).toMatchObject([
    { from: 0, to: 7, bold: true },
    { from: 7, to: 13, bold: false },
  ])
})

it('gives links with their characters, and resolves what is escaped', () => {
  const { lines, links } = sourceOf('[Ida \\& co](https://example.org) <ida@example.org> &lt;b&gt;')
  expect(lines[0]?.text).toBe('Ida & co ida@example.org <b>')
  expect(links.map(({ url, slices }) => [url, slices[0]?.from, slices[0]?.to])).toEqual([
    ['https://example.org', 0, 8],
    ['mailto:ida@example.org', 9, 24],
  ])
})

it('leaves out attributes and marks of other dialects, and lists struck words', () => {
  const { lines } = sourceOf(
    '# Ida Long {.name}\n\n::: {.entry}\n## Work {#work .unnumbered}\n\n- Built a ~~sand~~ stone wall ~ 5 m\n- Sets {a, b} and {x}\n- [site](https://example.org){target=_blank} up\n:::\n\n\\newpage\n\n### Pilot {: .role}\n',
  )
  expect(lines.map(({ text, aside }) => [text, aside ?? false])).toEqual([
    ...[
      ['Ida Long', false],
      ['Work', false],
      ['Built a stone wall ~ 5 m', false],
    ],
    ...[
      ['Sets {a, b} and {x}', false],
      ['site up', false],
      ['Pilot', false],
      ['sand', true],
      ['https://example.org', true],
    ],
  ])
})

it('is refused when it is larger than any CV, and ends whatever is nested', () => {
  expect(readMarkdown('x'.repeat(importLimits.textCharacters + 1))).toMatchObject({
    code: 'too-large',
  })
  for (const piece of ['>', '- ', '[', '*a ', '`', '<a ']) {
    expect(timeBesideFixedWork(() => readMarkdown(piece.repeat(20_000)))).toBeLessThan(50)
  }
})
