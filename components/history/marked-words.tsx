import { markAsked } from '@/lib/resume/text/highlight'

/** A text with some of its words marked, whole words only: those that the person is asked about. */
export function MarkedWords({ text, words }: { text: string; words: readonly string[] }) {
  return markAsked([{ kind: 'same', text }], words).map((piece, at) => {
    // The position in the text identifies a stretch.
    const key = `${at} ${piece.isAsked}`
    if (!piece.isAsked) return <span key={key}>{piece.text}</span>
    return (
      <mark key={key} className="rounded-[3px] bg-mark px-0.5 font-medium text-on-mark">
        {piece.text}
      </mark>
    )
  })
}
