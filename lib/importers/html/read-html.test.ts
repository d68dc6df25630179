import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { timeBesideFixedWork } from '../testing/processor-clock'
import { readHtml } from './read-html'

function sourceOf(html: string) {
  const read = readHtml(html)
  if (!read.ok) throw new Error(read.code)
  return read.source
}
const linesOf = (html: string) =>
  sourceOf(html).lines.map(({ text, level, bullet }) => [text, level, bullet])

function asidesOf(html: string) {
  const { lines } = sourceOf(html)
  const textsWhere = (isAside: boolean) =>
    lines.filter(({ aside = false }) => aside === isAside).map(({ text }) => text)
  return { read: textsWhere(false), listed: textsWhere(true) }
}

it('gives headings, paragraphs, lists and definitions', () => {
  expect(
    linesOf(`<!doctype html><html lang="de"><head><title>CV of Ida</title><style>p{}</style></head><body>
        <h1>Ida van <em>der</em> Long</h1><p>Pilot<br>Aarhus &amp; <b>sea</b></p>
        <h2>Work</h2><ul><li>Brought in 400 ships<ul><li>at night</li></ul></li><li><p>Taught</p></li></ul>
        <dl><dt>Danish</dt><dd>native</dd></dl></body></html>`),
  ).toEqual([
    ['Ida van der Long', 1, false],
    ['Pilot', 0, false],
    ['Aarhus & sea', 0, false],
    ['Work', 2, false],
    ['Brought in 400 ships', 0, true],
    ['at night', 0, true],
    ['Taught', 0, true],
    ['Danish', 0, false],
    ['native', 0, false],
  ])
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

it('leaves out code; forms, menus and what is hidden are listed', () => {
  expect(
    asidesOf(
      '<nav><a href="/">Home</a></nav><script>var cv = "<p>Eve</p>"</script><p hidden>a</p><p style="display: none">b</p><div aria-hidden="true">c</div><button>Print</button><svg><title>x</title><text>Chart</text></svg><p>Ida</p><footer>2026 Site</footer><input value="Aarhus"><input type="password" value="x"><select><option>No</option><option selected>Yes</option></select>',
    ),
  ).toEqual({
    read: ['Ida'],
    listed: ['Home', 'a', 'b', 'c', 'Print', 'Chart', '2026 Site', 'Aarhus', 'Yes'],
  })
})

it('lists text that is struck out or hidden by a style sheet, unless the page repeats it', () => {
  expect(
    asidesOf(
      '<style>.x, p#y { display:none } @media print { .z { display:none } } del{}</style><ul><li>Built a <s>sand</s> stone wall<li><del>Old</del><li>Cut <span style="text-decoration: line-through">20</span> 15 %</ul><p class="a x">gone</p><p id="y">off</p><p class="z">shown</p><p><span aria-hidden="true">Lead</span><span class="visually-hidden">Lead</span></p><p style="font-size:1px">tiny</p>',
    ),
  ).toEqual({
    read: ['Built a stone wall', 'Cut 15 %', 'shown', 'Lead'],
    listed: ['sand', 'Old', '20', 'gone', 'off', 'tiny'],
  })
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
    expect(timeBesideFixedWork(() => readHtml(piece.repeat(30_000)))).toBeLessThan(40)
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
