import { expect, it } from 'vitest'
import { isTenureTrue } from './tenure'

it('believes no more years than there were, and hardly fewer', () => {
  expect(isTenureTrue(7, 'none', 84)).toBe(true)
  expect(isTenureTrue(8, 'none', 84)).toBe(false)
  expect(isTenureTrue(7, 'less', 81)).toBe(true)
  expect(isTenureTrue(9, 'less', 84)).toBe(false)
  expect(isTenureTrue(6, 'more', 77)).toBe(true)
  expect(isTenureTrue(7, 'more', 77)).toBe(false)
  expect(isTenureTrue(2, 'none', 84)).toBe(false)
})
