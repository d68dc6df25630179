import { splitPosting } from './split-posting'

/**
 * Numbers the sentences and list items of a job description from 1, in square brackets before each, as the prompt for
 * requirements expects.
 */
export function numberLines(posting: string): string {
  let end = 0
  const numbered = splitPosting(posting).map(({ from, to }, at) => {
    const gap = posting.slice(end, from)
    end = to
    return `${gap}[${at + 1}] ${posting.slice(from, to)}`
  })
  return `${numbered.join('')}${posting.slice(end)}`
}
