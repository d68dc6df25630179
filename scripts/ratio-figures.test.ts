import { expect, it } from 'vitest'
import { judgeRatio } from './support/ratio-figures.mjs'

const figure = { value: 0.5, spread: 0.04, rounds: 5, measured: '2026-11-01', machine: 'any' }

it('lets a ratio be worse by its spread and a tenth, and no more', () => {
  expect(judgeRatio(0.59, figure, false)).toEqual({
    ok: true,
    sentence: '0.590 (committed 0.5, spread 0.04, at most 0.590)',
  })
  expect(judgeRatio(0.6, figure, false).ok).toBe(false)
  expect(judgeRatio(0.1, figure, false).ok).toBe(true)
})

it('wants as much where more is better', () => {
  expect(judgeRatio(0.42, figure, true).ok).toBe(true)
  expect(judgeRatio(0.4, figure, true)).toEqual({
    ok: false,
    sentence: '0.400 (committed 0.5, spread 0.04, at least 0.410)',
  })
})

it('fails where no figure is committed', () => {
  expect(judgeRatio(0.4, undefined, false)).toEqual({
    ok: false,
    sentence: '0.400, and no figure is committed',
  })
})

it('judges no ratio by the figure of another processor', () => {
  expect(judgeRatio(0.9, undefined, false, true)).toEqual({
    ok: true,
    sentence: '0.900, and no figure is committed for this processor',
  })
})
