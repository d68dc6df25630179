import { expect, it } from 'vitest'
import { isPageNear, pageInMiddle, pageTops, scrollTopFor } from './page-viewport'

const heights = [800, 800, 800]
const tops = pageTops(heights, { padding: 24, gap: 16 })

it('lays pages below each other', () => {
  expect(tops).toEqual([24, 840, 1656])
  expect(pageTops([], { padding: 24, gap: 16 })).toEqual([])
})

it('knows which pages are in view or about to be', () => {
  const near = (top: number, height: number) =>
    tops.filter((own) => isPageNear(own, 800, { top, height }))
  expect(near(0, 400)).toEqual([24])
  expect(near(0, 800)).toEqual([24, 840])
  expect(near(1_700, 800)).toEqual([840, 1656])
  expect(near(0, 0)).toEqual([])
})

it('names the page in the middle of the view', () => {
  expect(pageInMiddle(tops, heights, { top: 0, height: 600 })).toBe(0)
  expect(pageInMiddle(tops, heights, { top: 560, height: 600 })).toBe(1)
  expect(pageInMiddle(tops, heights, { top: 9_999, height: 600 })).toBe(2)
  expect(pageInMiddle([], [], { top: 0, height: 600 })).toBe(0)
})

it('scrolls only to what is out of sight, and shows what follows it', () => {
  const view = { top: 1_000, height: 600 }
  expect(scrollTopFor({ top: 1_200, height: 14 }, view)).toBeNull()
  expect(scrollTopFor({ top: 1_590, height: 14 }, view)).toBe(1_390)
  expect(scrollTopFor({ top: 400, height: 14 }, view)).toBe(200)
  expect(scrollTopFor({ top: 30, height: 14 }, view)).toBe(0)
  expect(scrollTopFor({ top: 30, height: 14 }, { top: 0, height: 600 })).toBeNull()
  expect(scrollTopFor({ top: 30, height: 14 }, { top: 0, height: 0 })).toBeNull()
})
