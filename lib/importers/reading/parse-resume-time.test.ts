import { expect, it } from 'vitest'
import { importLimits } from '../import-limits'
import { sourceOf } from '../testing/source-of'
import { parseResume } from './sections/parse-resume'

const { lineCharacters } = importLimits

function millisecondsFor(lines: readonly string[]): number {
  const source = sourceOf(lines)
  // Of the processor, which others may have to themselves for a while.
  const start = process.cpuUsage()
  parseResume(source)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

// What takes the square of a line's length took 0.5 to 24 seconds for each of these.
it.each(['x', '漢', 'a-', 'a,', 'a | ', 'a – ', 'a/', '2019 ', '1 ', 'A ', '(a', 'nurse '])(
  'ends in time where a line repeats "%s"',
  (unit) => {
    const long = unit.repeat(lineCharacters / unit.length)
    const under = (heading: string) => [`## ${heading}`, long, `${long} 2019 – 2020`]
    const lines = ['# Ida Long', long, ...under('Experience'), ...under('Skills')]
    expect(millisecondsFor(lines)).toBeLessThan(3_000)
  },
)

it.each([
  ['prose', ['some words of no kind']],
  ['addresses', ['ida@example.org', 'https://example.org/ida']],
  ['headings', ['## Experience', '## Skills']],
])('ends in time for thousands of lines of %s', (_, block) => {
  const lines = Array.from({ length: 3_000 / block.length }, () => block).flat()
  expect(millisecondsFor(['# Ida Long', ...lines])).toBeLessThan(4_000)
})
