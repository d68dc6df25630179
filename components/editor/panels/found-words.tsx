import type { Match } from '@/lib/resume/text/text'

/** Context characters before and after a match. */
const context = 40

/** Text around a match in one line, its words marked. */
export function FoundWords({ match }: { match: Match }) {
  const { text, start, end } = match
  const from = Math.max(0, start - context)
  return (
    <span className="min-w-0 flex-1 truncate" dir="auto">
      {from > 0 && '… '}
      {text.slice(from, start)}
      <mark className="rounded-sm bg-mark text-on-mark">{text.slice(start, end)}</mark>
      {text.slice(end, end + context)}
      {end + context < text.length && ' …'}
    </span>
  )
}
