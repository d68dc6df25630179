import { expect, it } from 'vitest'
import { itemOf, pageOf } from '../testing/raw-page'
import { buildSource } from './build-source'

it('gives lines with their pieces, looks and places', () => {
  const { lines, pages } = buildSource(
    [
      pageOf([
        itemOf('Pilot', 50, 60, { bold: true }),
        itemOf('2019 – 2021', 480, 60),
        itemOf('• Led six', 50, 75),
      ]),
    ],
    'da',
  )
  expect(pages).toEqual([{ width: 595, height: 842 }])
  expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['Pilot\t2019 – 2021', false],
    ['Led six', true],
  ])
  expect(lines[0]?.pieces.map(({ from, to }) => lines[0]?.text.slice(from, to))).toEqual([
    'Pilot',
    '2019 – 2021',
  ])
  expect(lines[0]?.pieces[1]?.runs).toMatchObject([{ from: 6, to: 17, bold: false }])
  expect(lines[0]?.box).toEqual({ x: 50, y: 52, width: 485, height: 11 })
})

it('marks what a rule stands under, and not what stands far from one', () => {
  const rules = [{ x: 48, y: 64, width: 500, height: 1 }]
  const items = [itemOf('Work', 50, 60), itemOf('Pilot', 50, 90)]
  const { lines } = buildSource([pageOf(items, { rules })], '')
  expect(lines.map(({ ruled }) => ruled ?? false)).toEqual([true, false])
})

it('takes levels, items and the parts of a line from tags', () => {
  const tag = (block: number, more = {}) => ({
    tag: { level: 0, block, item: 0, isLabel: false, order: block, ...more },
  })
  const { lines } = buildSource(
    [
      pageOf([
        itemOf('Skills', 50, 60, { bold: true, ...tag(1, { level: 2 }) }),
        itemOf('Python', 50, 75, tag(2)),
        itemOf('Java', 81, 75, tag(3)),
        itemOf('a)', 50, 90, tag(4, { isLabel: true, item: 4 })),
        itemOf('Led six people through', 62, 90, tag(5, { item: 4 })),
        itemOf('a move', 62, 103, tag(5, { item: 4 })),
      ]),
    ],
    '',
  )
  expect(lines.map(({ text, level, bullet, item }) => [text, level, bullet, item ?? 0])).toEqual([
    ['Skills', 2, false, 0],
    ['Python\tJava', 0, false, 0],
    ['Led six people through', 0, true, 4],
    ['a move', 0, false, 4],
  ])
})

it('puts what runs on, and what stands along an edge, last', () => {
  const pages = ['1', '2'].map((number) =>
    pageOf([itemOf(`Page ${number}`, 50, 820), itemOf(`Words of ${number}`, 50, 300)], {
      rotated: number === '1' ? [itemOf('Ida', 20, 400)] : [],
    }),
  )
  expect(
    buildSource(pages, '').lines.map((line) => [
      ...[line.text, line.page],
      line.running ? 'running' : line.aside ? 'aside' : '',
    ]),
  ).toEqual([
    ['Words of 1', 1, ''],
    ['Words of 2', 2, ''],
    ['Page 1', 1, 'running'],
    ['Page 2', 2, 'running'],
    ['Ida', 1, 'aside'],
  ])
})

it('leaves icons and what templates print by mistake out', () => {
  const items = [
    itemOf('f', 50, 60, { icon: true }),
    itemOf('ida@example.org', 64, 60),
    itemOf('undefined', 50, 75),
  ]
  expect(buildSource([pageOf(items)], '').lines.map(({ text }) => text)).toEqual([
    'ida@example.org',
  ])
})

it('finds the characters that a link lies behind', () => {
  const links = [{ url: 'https://example.org', box: { x: 74, y: 50, width: 42, height: 12 } }]
  const source = buildSource(
    [pageOf([itemOf('Site:', 50, 60), itemOf('my page', 78, 60)], { links })],
    '',
  )
  expect(
    source.links[0]?.slices.map(({ line, from, to }) => source.lines[line]?.text.slice(from, to)),
  ).toEqual(['my page'])
})

it('reads a page that runs from the right', () => {
  const long = 'مهندس برمجيات في شركة النور للتقنية في القاهرة منذ سنوات عديدة وناجحة'
  const items = [itemOf(long, 300, 60, { right: 545 }), itemOf('2019', 50, 60)]
  const { lines, mirrored } = buildSource([pageOf(items)], 'ar')
  expect(mirrored).toBe(true)
  expect(lines[0]).toMatchObject({ text: `${long}\t2019`, box: { x: 50 } })
})
