import { expect, it } from 'vitest'
import { readMarkdown } from './read-markdown'

const textOf = (text: string) => {
  const read = readMarkdown(text)
  return read.ok ? read.source.lines.map((line) => line.text).join('\n') : read.code
}

it.each([
  ['Counted $10^6$ birds', 'Counted 10⁶ birds'],
  ['Fehlerrate $3 \\times 10^{-4}$ gehalten', 'Fehlerrate 3 × 10⁻⁴ gehalten'],
  ['Aula de $40\\,\\mathrm{m}^2$', 'Aula de 40 m²'],
  ['Precision of $\\pm 2 \\%$ at $20^{\\circ}$C', 'Precision of ±2 % at 20°C'],
  ['$R^2 \\approx 0.9$ in all', 'R² ≈ 0.9 in all'],
  ['Saved $10 a day, $5M-$10M a year', 'Saved $10 a day, $5M-$10M a year'],
  ['Raised $5 million^ and $6 million^', 'Raised $5 million^ and $6 million^'],
  ['Wrote $\\frac{a}{b}$ solvers', 'Wrote $\\frac{a}{b}$ solvers'],
  ['Ran `echo $a^2$` daily', 'Ran echo $a^2$ daily'],
  ['Sang x^2 and y^3', 'Sang x^2 and y^3'],
])('reads the formulas of numbers: %s', (written, read) => {
  expect(textOf(written)).toBe(read)
})
