import { describe, expect, it } from 'vitest'
import { itemOf } from '../testing/raw-page'
import { findDateColumns, findDrawnDateColumn, splitAtColumns } from './date-columns'

const row = (y: number, ...items: [number, string][]) => ({
  y,
  items: items.map(([x, text]) => itemOf(text, x, y)),
})

describe('findDateColumns', () => {
  const hung = [
    row(100, [60, '2019'], [100, 'Pilot, Port Ltd']),
    row(112, [100, 'Brought ships in']),
    row(124, [100, 'Trained six pilots']),
    row(136, [60, '2014'], [100, 'Officer, Ferries Ltd']),
    row(148, [100, 'Kept the watch']),
    row(160, [60, '2010'], [100, 'Cadet, Ferries Ltd']),
  ]
  it('finds where text begins that dates hang before', () => {
    expect(findDateColumns(hung)).toEqual([{ x: 100, top: 99, bottom: 161 }])
  })
  it('finds none where text runs across, or nothing stands alone', () => {
    const across = row(130, [60, 'A sentence that is as wide as the page, and runs across'])
    expect(findDateColumns([...hung, across])).toEqual([])
    expect(findDateColumns(hung.filter(({ items }) => items.length > 1))).toEqual([])
  })
})

it('cuts items that touch where the column begins', () => {
  const items = [itemOf('2019', 60, 100), itemOf('Pilot', 100, 100)]
  const column = { x: 100, top: 90, bottom: 110 }
  expect(splitAtColumns(items, [column])).toEqual([[items[0]], [items[1]]])
  expect(splitAtColumns(items, [{ ...column, bottom: 95 }])).toEqual([items])
})

describe('findDrawnDateColumn', () => {
  const rows = [
    row(100, [60, '2019'], [100, 'Pilot'], [130, 'Port Ltd']),
    row(112, [100, 'Brought ships in']),
    row(124, [60, 'A sentence'], [95, 'that is as wide as the page']),
  ]
  it('finds where most text begins near a line that a person drew', () => {
    for (const line of [84, 98, 105]) expect(findDrawnDateColumn(rows, line)?.x).toBe(100)
  })
  it('finds none where nothing begins', () => {
    expect(findDrawnDateColumn(rows, 300)).toBeNull()
  })
})
