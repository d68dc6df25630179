import { expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { mirrorStyle } from './mirror-style'

it('mirrors sides, rows and alignment, and nothing else', () => {
  const style = cases.mirrorStyle.style
  expect(mirrorStyle(style)).toEqual(cases.mirrorStyle.mirrorsSidesRowsAndAlignmentExpected)
  expect(mirrorStyle(style)).toBe(mirrorStyle(style))
  expect(mirrorStyle({ alignItems: 'flex-start' })).toEqual({ alignItems: 'flex-end' })
  expect(mirrorStyle(mirrorStyle(style))).toEqual(style)
})
