import type { ExamFact } from './types'

/** Reads facts that a blank line parts: what the CV says, then fabrications behind "- " and honest rewrites behind "+ ". */
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
