import { expect, it } from 'vitest'
import { serialiseRich } from '@/lib/resume/text/rich-text'
import { readMarks, wordsOfLines } from './read-marks'

const storedOf = (text: string) => readMarks(text).lines.map(({ spans }) => serialiseRich(spans))

it.each([
  ['Led **three** teams with _care_', 'Led **three** teams with _care_'],
  ['Led __three__ teams with *care*', 'Led **three** teams with _care_'],
  ['Used <b>CAD</b>, <em>GIS</em> and <span class="x">CNC</span>', 'Used **CAD**, _GIS_ and CNC'],
  [
    'See [the guide](https://guide.example.org/a_b)',
    'See [the guide](https://guide.example.org/a_b)',
  ],
  ['See <a href="https://guide.example.org/">it</a>', 'See [it](https://guide.example.org/)'],
  [
    'See <https://guide.example.org/>',
    'See [https://guide.example.org/](https://guide.example.org/)',
  ],
  ['Call `npm test`', 'Call npm test'],
  ['R&amp;D, caf&eacute;, 5&nbsp;t &lt; 6&#8239;t', 'R&D, café, 5\u00a0t \\< 6\u202ft'],
  ['R&D with AT&T', 'R&D with AT&T'],
  ['- Cut costs', 'Cut costs'],
  ['• Cut costs', 'Cut costs'],
  ['## Harbour', 'Harbour'],
])('reads %j', (text, stored) => {
  expect(storedOf(text)).toEqual([stored])
})

it.each([
  'snake_case_name and 2*3*4',
  '5 * 3 * 2 is 30',
  '1986. A year',
  '# of ships: 12',
  'a < b and c > d',
  'Map<String, List> in C# and C++',
  '+ 20 % sales',
  '§ 34a Sachkunde',
  'o mercado de Lisboa',
  '~ 30 people',
  '-20 % costs',
])('takes %j as it is', (text) => {
  expect(wordsOfLines(readMarks(text).lines)).toBe(text)
})

it('tells paragraphs and items of lists', () => {
  const shape = (text: string) =>
    readMarks(text).lines.map(({ spans, isItem, startsParagraph }) => [
      serialiseRich(spans),
      isItem ? 'item' : startsParagraph ? 'paragraph' : 'line',
    ])
  const expected = [
    ['One', 'paragraph'],
    ['two.', 'line'],
    ['Three:', 'paragraph'],
    ['four', 'item'],
    ['five', 'item'],
  ]
  expect(shape('One\ntwo.\n\nThree:\n- four\n* five')).toEqual(expected)
  expect(shape('<p>One<br>two.</p><p>Three:</p><ul><li>four</li><li>five</li></ul>')).toEqual(
    expected,
  )
})

it('names addresses that paper cannot open, and keeps their words', () => {
  const { lines, addresses } = readMarks('[a](javascript:x) [b](/team) <c>')
  expect(wordsOfLines(lines)).toBe('a b <c>')
  expect(addresses).toEqual(['javascript:x', '/team'])
})

it.each(['\n', ' ', '*', '_a ', '&#', '](', '[', '<b>', '<a href="', '**a', '\\', '`'])(
  'is not slowed down by many of %j',
  (piece) => {
    const started = performance.now()
    for (const length of [19_000, 300_000]) readMarks(piece.repeat(length / piece.length))
    expect(performance.now() - started).toBeLessThan(10_000)
  },
  20_000,
)
