import { expect, it } from 'vitest'
import { segmentOf } from '../testing/raw-page'
import { splitColumns } from './columns'

const page = { width: 595, height: 842, panels: [] }

type Cells = readonly (string | null)[]

/** Lines one under the other; `at` says where their columns begin. */
function rowsOf(at: readonly number[], rows: readonly Cells[], pitch = 22, from = 100) {
  return rows.flatMap((row, index) =>
    row.flatMap((text, column) =>
      text === null ? [] : [segmentOf(text, at[column] ?? 0, from + pitch * index + column * 5)],
    ),
  )
}

const side: Cells = [
  'Contact',
  'ida@example.org',
  'Leeds',
  'Skills',
  'Radar',
  'Radio',
  'Languages',
  'Danish',
  'English',
  'Welsh',
]
const main: Cells = [
  'Experience',
  'Harbour pilot, Port of Aarhus',
  'Brought in four hundred ships',
  'Trained six new pilots',
  'Second officer, Kattegat Ferries',
  'Kept the watch on crossings',
  'Education',
  'Bachelor of Nautical Science',
  'Svendborg Maritime Academy',
  'Graduated with honours',
]
const pairs = (a: Cells, b: Cells) => a.map((text, at): Cells => [text, b[at] ?? null])

function columnsOf(
  segments: ReturnType<typeof rowsOf>,
  before: Parameters<typeof splitColumns>[2] = null,
) {
  return splitColumns(segments, page, before).columns.map(({ side: where, segments: own }) => ({
    where,
    first: own[0]?.text,
    count: own.length,
  }))
}

it('joins columns, or takes a gap for a gutter, where it is told to', () => {
  const segments = rowsOf([50, 220], pairs(side, main))
  expect(splitColumns(segments, page, null, 'joined').columns).toHaveLength(1)
  const bare = side.filter((text) => !['Contact', 'Skills', 'Languages'].includes(text ?? ''))
  const table = rowsOf([50, 300], pairs(main, bare))
  const [scored, split] = (['scored', 'split'] as const).map(
    (choice) => splitColumns(table, page, null, choice).columns.length,
  )
  expect([scored, split]).toEqual([1, 2])
})
it('lets a line of a narrow column overflow its gutter a little', () => {
  const segments = rowsOf([50, 220], pairs(side, main))
  const overflowing = segmentOf('ida.of.the.harbour@pilots.example.org', 50, 127)
  const { columns } = splitColumns([...segments, overflowing], page, null)
  expect(columns.map(({ segments: own }) => own.length)).toEqual([10, 11])
  expect(columns[1]?.segments).toContain(overflowing)
})
it('takes an unknown title for a heading in the style of the headings for one', () => {
  const texts = pairs([...main.slice(0, 6), 'Watches'], [null, ...side.slice(1)])
  const segments = rowsOf([50, 330], texts, 30).map((one) =>
    ['Experience', 'Skills', 'Languages'].includes(one.text)
      ? segmentOf(one.text, one.x, one.y, { bold: true, size: 14 })
      : one,
  )
  const motto = segmentOf('My motto', 330, 100, { bold: true, size: 14 })
  expect(columnsOf([...segments, motto]).map(({ where }) => where)).toEqual(['main', 'right'])
})
it('splits a short block below two headings next to each other, but no row of cards', () => {
  const text = 'A sentence of the summary that is as wide as both of the columns under it'
  const summary = Array.from({ length: 8 }, (_, at) => segmentOf(text, 50, 60 + 12 * at))
  const block = ['Education', 'Bachelor', 'Svendborg'].flatMap((left, at) => [
    segmentOf(left, 50, 200 + 12 * at),
    segmentOf(['Languages', 'Danish', 'Welsh'][at] ?? '', 330, 200 + 12 * at),
  ])
  const counts = (...more: ReturnType<typeof rowsOf>) =>
    columnsOf([...summary, ...block, ...more]).map(({ count }) => count)
  expect(counts()).toEqual([11, 3])
  expect(counts(segmentOf('Vessels', 460, 200))).toEqual([15])
})
it('takes the gap between two short stacks for a gutter only where lanes are asked for', () => {
  const beside = rowsOf([50, 220], pairs(side.slice(3, 8), main.slice(0, 5)), 15)
  const [split, lanes] = (['split', 'lanes'] as const).map(
    (choice) => splitColumns(beside, page, null, choice).columns.length,
  )
  expect([split, lanes]).toEqual([1, 2])
})
it('follows the order that the file states, by its tags where it has them', () => {
  const inOrder = (text: string, y: number, order: number, tagged?: number) => {
    const tag = { level: 0, block: 1, item: 0, isLabel: false }
    return segmentOf(text, 50, y, {
      order,
      ...(tagged === undefined ? {} : { tag: { ...tag, order: tagged } }),
    })
  }
  const read = (segments: ReturnType<typeof inOrder>[]) =>
    splitColumns(segments, page, null, 'stated').columns.map(({ segments: own }) =>
      own.map(({ text }) => text),
    )
  expect(
    read([
      ...[inOrder('Skills', 100, 3), inOrder('Experience', 100, 0)],
      ...[inOrder('Radar', 120, 4), inOrder('Pilot', 300, 1), inOrder('2019', 290, 2)],
    ]),
  ).toEqual([
    ['Experience', 'Pilot', '2019'],
    ['Skills', 'Radar'],
  ])
  expect(read([inOrder('Skills', 100, 0, 1), inOrder('Pilot', 300, 1, 0)])).toEqual([
    ['Pilot'],
    ['Skills'],
  ])
})

it('finds a sidebar at the left', () => {
  expect(columnsOf(rowsOf([50, 220], pairs(side, main)))).toEqual([
    { where: 'main', first: 'Experience', count: 10 },
    { where: 'left', first: 'Contact', count: 10 },
  ])
})

it('finds a sidebar at the right, and leaves what stands over both with the main one', () => {
  const name = segmentOf('Ida van der Long, harbour pilot, Aarhus', 50, 60, { size: 24 })
  expect(columnsOf([name, ...rowsOf([50, 420], pairs(main, side))])).toEqual([
    { where: 'main', first: 'Ida van der Long, harbour pilot, Aarhus', count: 11 },
    { where: 'right', first: 'Contact', count: 10 },
  ])
})

it('finds two columns of the same width', () => {
  const found = columnsOf(
    rowsOf([50, 310], pairs(main, [...side].reverse().concat('x').slice(1, 11))),
  )
  expect(found.map(({ count }) => count).sort()).toEqual([10, 10])
})

it('takes dates in the margin for no column', () => {
  const rows = main.flatMap((text, at): Cells[] => [
    [`0${(at % 8) + 1}/201${at}`, text],
    [null, 'What was done there'],
  ])
  expect(columnsOf(rowsOf([50, 160], rows))).toMatchObject([{ where: 'main', count: 30 }])
  const right = rows.map(([date, text]): Cells => [text ?? null, date ?? null])
  expect(columnsOf(rowsOf([50, 480], right))).toMatchObject([{ where: 'main', count: 30 }])
})

it('takes headings in the margin for no column', () => {
  const headings = ['Experience', 'Education', 'Skills', 'Languages', 'Interests']
  const rows = headings.flatMap((heading): Cells[] => [
    [heading, 'Harbour pilot in Aarhus'],
    [null, 'Brought in ships'],
    [null, 'Trained new pilots'],
  ])
  expect(columnsOf(rowsOf([50, 180], rows))).toMatchObject([{ where: 'main', count: 20 }])
})

it('takes cards beside each other for no columns, though the title of one is a heading', () => {
  const large = { size: 16 }
  const rows = [
    ['Radar', 'Tools'],
    ['Pilotage', 'Languages'],
    ['Harbours', 'Programming'],
  ]
  const cards = rows.flatMap(([left = '', right = ''], row) => [
    ...[segmentOf(left, 50, 130 + 80 * row, large), segmentOf(right, 310, 130 + 80 * row, large)],
    ...rowsOf(
      [50, 310],
      [
        ['Kept on watch', 'Chart plotter'],
        ['Trained with', null],
        [null, 'Sextant'],
      ],
      18,
      150 + 80 * row,
    ),
  ])
  const heading = segmentOf('Skills', 50, 100, { size: 18 })
  expect(columnsOf([heading, ...cards])).toHaveLength(1)
})

it('goes on with the columns of the page before, however short', () => {
  const rows = rowsOf(
    [50, 220],
    pairs(['Danish', 'Sailing', 'Choir'], ['Trained pilots', 'Kept the watch', 'Radio']),
  )
  expect(columnsOf(rows)).toHaveLength(1)
  expect(columnsOf(rows, { x: 218, sideLeft: true })).toMatchObject([
    { where: 'main', count: 3 },
    { where: 'left', count: 3 },
  ])
})

it('leaves a page of one column whole', () => {
  expect(
    columnsOf(
      rowsOf(
        [50],
        main.map((text): Cells => [text]),
      ),
    ),
  ).toEqual([{ where: 'main', first: 'Experience', count: 10 }])
  expect(columnsOf([])).toEqual([{ where: 'main', first: undefined, count: 0 }])
})
