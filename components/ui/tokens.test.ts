import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTheme } from '@/amplify/auth/theme-tokens'
import { contrastWithPaper } from '@/lib/pdf/contrast'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

const tokensOf = (selector: string) => readTheme(css, selector)

/** Contrast ratio of two colours, from that of each with white. */
function contrast(one: string, other: string): number {
  const ratio = contrastWithPaper(one) / contrastWithPaper(other)
  return Math.max(ratio, 1 / ratio)
}

const themes = {
  light: tokensOf(':root'),
  dark: tokensOf('[data-theme="dark"]'),
}

const surfaces = ['desk', 'mat', 'panel', 'well']
const texts: [string, string][] = [
  ...['ink', 'soft', 'pen'].flatMap((text) => surfaces.map((on) => [text, on] as [string, string])),
  ...['add', 'del'].flatMap((text) =>
    ['panel', 'well'].map((on) => [text, on] as [string, string]),
  ),
  ['add', 'add-wash'],
  ['del', 'del-wash'],
  ['ink', 'add-wash'],
  ['ink', 'del-wash'],
  ['ink', 'pen-wash'],
  ['soft', 'pen-wash'],
  ['pen', 'pen-wash'],
  ['on-pen', 'pen'],
  ['on-pen', 'pen-strong'],
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-del', 'del'],
  ['on-mark', 'mark'],
  ['on-paper', 'paper'],
  ['on-night', 'night'],
]

for (const [theme, tokens] of Object.entries(themes)) {
  test.each(texts)(`${theme}: %s on %s can be read`, (text, surface) => {
    expect(contrast(tokens.get(text)!, tokens.get(surface)!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['edge', 'panel'],
    ['edge', 'well'],
    // Border and outline of a focused field.
    ['pen', 'panel'],
    ['pen', 'well'],
    ['action', 'panel'],
  ])(`${theme}: %s can be told from %s`, (edge, surface) => {
    expect(contrast(tokens.get(edge)!, tokens.get(surface)!)).toBeGreaterThanOrEqual(3)
  })
}

test('the chosen dark theme and the dark theme of the system are the same', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(themes.dark)
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()])
  expect(themes.light.size).toBeGreaterThan(15)
})
