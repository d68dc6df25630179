import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]))
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const themes = {
  light: tokensOf(':root'),
  dark: tokensOf('[data-theme="dark"]'),
}

const surfaces = ['desk', 'panel', 'well']
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
  ['on-del', 'del'],
  ['on-mark', 'mark'],
  ['on-paper', 'paper'],
  ['on-night', 'night'],
]

for (const [theme, tokens] of Object.entries(themes)) {
  test.each(texts)(`${theme}: %s on %s can be read`, (text, surface) => {
    expect(contrast(tokens.get(text)!, tokens.get(surface)!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['panel', 'well'])(`${theme}: a field's edge can be seen on %s`, (surface) => {
    expect(contrast(tokens.get('edge')!, tokens.get(surface)!)).toBeGreaterThanOrEqual(3)
  })
}

test('the chosen dark theme and the dark theme of the system are the same', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(themes.dark)
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()])
  expect(themes.light.size).toBeGreaterThan(15)
})
