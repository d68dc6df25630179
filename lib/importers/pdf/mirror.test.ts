import { describe, expect, it } from 'vitest'
import { itemOf, pageOf } from '../testing/raw-page'
import {
  isMostlyRightToLeft,
  mirrorPage,
  orderLeftToRightRuns,
  restorePhone,
  swapBrackets,
} from './mirror'

describe('isMostlyRightToLeft', () => {
  const long = 'مهندس برمجيات في شركة النور للتقنية '
  it('asks for most letters of a document', () => {
    expect(isMostlyRightToLeft([pageOf([itemOf(long.repeat(2), 50, 60)])])).toBe(true)
    expect(
      isMostlyRightToLeft([pageOf([itemOf(`${long}${'Software engineer '.repeat(9)}`, 50, 60)])]),
    ).toBe(false)
    expect(isMostlyRightToLeft([pageOf([itemOf('שלום', 50, 60)])])).toBe(false)
  })
})

describe('mirrorPage', () => {
  it('turns places over, and spaces with them', () => {
    const page = pageOf([itemOf('מהנדס', 500, 60, { right: 545, spaced: true })], {
      dots: [{ x: 550, y: 55, width: 4, height: 4 }],
      links: [{ url: 'https://example.org', box: { x: 100, y: 50, width: 45, height: 10 } }],
    })
    const { items, dots, links } = mirrorPage(page)
    expect(items[0]).toMatchObject({ x: 50, right: 95, spaced: false, spacedRight: true })
    expect(dots[0]?.x).toBe(41)
    expect(links[0]?.box.x).toBe(450)
  })

  it.each([
    ['– 2019', '2019 –'],
    ['2019 –', '– 2019'],
    ['2019 – 2021', '2019 – 2021'],
    ['فبراير – 2019 حتى الآن', 'فبراير 2019 – حتى الآن'],
    ['مارس – ۲۰۲۱ تاکنون', 'مارس ۲۰۲۱ – تاکنون'],
    ['۲۰۱۹ –', '– ۲۰۱۹'],
    ['ספט׳ – 2016 אוק׳ 2020', 'ספט׳ 2016 – אוק׳ 2020'],
  ])('puts the dash of "%s" on its side', (text, turned) => {
    expect(mirrorPage(pageOf([itemOf(text, 50, 60)])).items[0]?.text).toBe(turned)
  })
})

describe('orderLeftToRightRuns', () => {
  it('puts Latin words back in order among others', () => {
    // Mirrored: what is read first stands at the left, Latin words the wrong way round.
    const items = [
      itemOf('مهندس', 50, 60),
      itemOf('Node', 80, 60),
      itemOf('and', 102, 60),
      itemOf('React', 119, 60),
      itemOf('في', 150, 60),
    ]
    orderLeftToRightRuns(items)
    expect(items.map(({ text }) => text)).toEqual(['مهندس', 'React', 'and', 'Node', 'في'])
  })

  it('leaves a dash between a number and words where it is', () => {
    // Drawn from the left, as browsers do: the order of the file says nothing of the line's.
    const items = [
      itemOf('יוני', 50, 60, { order: 3 }),
      itemOf('2025', 75, 60, { order: 2, spaced: true }),
      itemOf('-', 100, 60, { order: 1, spaced: true }),
      itemOf('היום', 108, 60, { order: 0, spaced: true }),
    ]
    orderLeftToRightRuns(items)
    expect(items.map(({ text }) => text)).toEqual(['יוני', '2025', '-', 'היום'])
  })

  it('puts the parts of a number that touch in order', () => {
    const items = [
      itemOf('טלפון', 50, 60, { order: 3 }),
      itemOf('5170', 80, 60, { order: 2 }),
      itemOf('-', 100, 60, { order: 1 }),
      itemOf('050', 105, 60, { order: 0 }),
    ]
    orderLeftToRightRuns(items)
    expect(items.map(({ text }) => text).join(' ')).toBe('טלפון 050 - 5170')
  })

  it('turns a number behind Arabic letters, and none in another column', () => {
    const numbers = (x: number) => {
      const items = [itemOf('المنصورة', 50, 60), itemOf('2864-555-100-20+', x, 60)]
      orderLeftToRightRuns(items)
      return items[1]?.text
    }
    expect(numbers(95)).toBe('+20-100-555-2864')
    expect(numbers(300)).toBe('+2864-555-100-20')
  })

  it('leaves what stands apart alone', () => {
    const items = [itemOf('2019', 50, 60), itemOf('Leeds', 300, 60)]
    orderLeftToRightRuns(items)
    expect(items.map(({ text, x }) => [text, x])).toEqual([
      ['2019', 50],
      ['Leeds', 300],
    ])
  })
})

it.each([
  [')م.ב(', '(م.ב)'],
  ['חברה ]א[', 'חברה [א]'],
  ['(a)', '(a)'],
  ['a) b', 'a) b'],
])('turns the brackets of "%s"', (text, turned) => {
  expect(swapBrackets(text)).toBe(turned)
})

it.each<[string, boolean, string]>([
  ['20-3-555-5023+', false, '+20-3-555-5023'],
  ['2864-555-100-20+', true, '+20-100-555-2864'],
  ['5170-555-050', true, '050-555-5170'],
  ['050-555-5170', true, '050-555-5170'],
  ['+20-3-555-5023', true, '+20-3-555-5023'],
  ['0123 555 79 962+', false, '+962 79 555 0123'],
  ['345 012 0555', false, '0555 012 345'],
  ['050 555 5170', false, '050 555 5170'],
  ['2019-2021', true, '2019-2021'],
  ['C++', false, 'C++'],
])('gives the number "%s" as it was typed', (drawn, isAfterArabic, typed) => {
  expect(restorePhone(drawn, isAfterArabic)).toBe(typed)
})
