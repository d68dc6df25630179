import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import cases from '../testing/cases.json' with { type: 'json' }
import { startProcessorClock } from '../testing/processor-clock'
import { readHtml } from './read-html'

function sourceOf(html: string) {
  const read = readHtml(html)
  if (!read.ok) throw new Error(read.code)
  return read.source
}
const linesOf = (html: string) =>
  sourceOf(html).lines.map(({ text, level, bullet }) => [text, level, bullet])

it('gives headings, paragraphs, lists and definitions', () => {
  expect(
    linesOf(`<!doctype html><html lang="de"><head><title>CV of Ida</title><style>p{}</style></head><body>
        <h1>Ida van <em>der</em> Long</h1><p>Pilot<br>Aarhus &amp; <b>sea</b></p>
        <h2>Work</h2><ul><li>Brought in 400 ships<ul><li>at night</li></ul></li><li><p>Taught</p></li></ul>
        <dl><dt>Danish</dt><dd>native</dd></dl></body></html>`),
  ).toEqual(cases.readHtml.givesHeadingsParagraphsListsAndExpected)
})

it('gives looks, the language and links, and no address but those of a CV', () => {
  const { lines, links, language } = sourceOf(
    '<html lang="pt-BR"><p>see <a href="https://example.org/i">my <b>page</b></a> <a href="javascript:x()">x</a> <span style="font-weight:700; font-size: 16px">loud</span></p></html>',
  )
  expect(language).toBe('pt-BR')
  expect(links.map(({ url, slices }) => [url, slices])).toEqual([
    ['https://example.org/i', [{ line: 0, from: 4, to: 11 }]],
  ])
  expect(lines[0]?.pieces[0]?.runs.at(-1)).toMatchObject({ size: 12, bold: true })
})

it('leaves out code, forms, menus and what is hidden', () => {
  expect(
    linesOf(
      '<nav><a href="/">Home</a></nav><script>var cv = "<p>Eve</p>"</script><p hidden>a</p><p style="display: none">b</p><div aria-hidden="true">c</div><button>Print</button><p>Ida</p><footer>2026 Site</footer>',
    ),
  ).toEqual([['Ida', 0, false]])
})

it('has rows of tables as pieces, and loses nothing between cells', () => {
  expect(
    linesOf(
      '<table><caption>Jobs</caption><tr><td>2019 – 2021<td>Pilot</tr>stray<tr><th>2018</th><td><p>Cook</p><p>Fed all</p></td></tr></table><p>end</p>',
    ).map(([text]) => text),
  ).toEqual(['Jobs', 'stray', '2019 – 2021\tPilot', '2018\tCook', 'Fed all', 'end'])
})

it('is empty without words', () => {
  expect(readHtml('<p> </p><script>x</script>')).toEqual({ ok: false, code: 'empty' })
})

it('takes time in proportion to its length, and never throws', () => {
  for (const piece of ['<div>', '<table><tr><td>', '<p ', '<a href="', '&', '<!--', '<li>x']) {
    const elapsed = startProcessorClock()
    readHtml(piece.repeat(30_000))
    expect(elapsed()).toBeLessThan(4_000)
  }
  const part = fc.constantFrom(
    '<p>',
    '</td>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<li>',
    'x',
    '&lt;',
    '<br/>',
    '</p>',
    '<h2 style="',
    '"',
    '<!--',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expect(typeof readHtml(parts.join('')).ok).toBe('boolean')
    }),
    { numRuns: runs(300) },
  )
})
