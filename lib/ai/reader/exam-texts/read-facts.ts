import type { ExamFact } from './types'

/**
 * Parses facts separated by blank lines: the text of the CV, then fabrications after "- " and honest rewrites after "+
 * ".
 */
export const readFacts = (table: string): ExamFact[] =>
  table
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [says = '', ...lines] = block.split('\n')
      const marked = (mark: string) =>
        lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []))
      return { says, lies: marked('- '), honest: marked('+ ') }
    })
