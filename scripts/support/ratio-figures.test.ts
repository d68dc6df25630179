import { expect, it } from 'vitest'
import { judgeRatio } from './ratio-figures.mjs'

const figure = { value: 2, spread: 0.3, rounds: 3, measured: '2026-11-29', machine: '' }

it.each([
  ['less is better, within spread and a tenth', 2.49, figure, false, true],
  ['less is better, beyond them', 2.51, figure, false, false],
  ['more is better, within them', 1.51, figure, true, true],
  ['more is better, beyond them', 1.49, figure, true, false],
  ['no figure of this processor', 9, undefined, false, true],
])('a ratio is judged by its own figure: %s', (_, value, committed, isMore, ok) => {
  expect(judgeRatio(value, committed, isMore).ok).toBe(ok)
})
