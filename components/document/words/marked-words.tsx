import { markAsked } from '@/lib/resume/text/highlight'
import { type NotedWords, WordNote } from './word-note'

type Props = {
  text: string
  words: readonly string[]
  /** Words with a note about their origin. */
  noted?: NotedWords
}

/** Text with some whole words marked: those that the person is asked about. */
export function MarkedWords({ text, words, noted }: Props) {
  const all = [...words, ...(noted?.words ?? [])]
  return markAsked([{ kind: 'same', text }], all).map((piece, at) => {
    // A piece is identified by its position in the text.
    const key = `${at} ${piece.isAsked}`
    if (!piece.isAsked) return <span key={key}>{piece.text}</span>
    return (
      <mark key={key} className="rounded-[3px] bg-mark px-0.5 font-medium text-on-mark">
        {piece.text}
        <WordNote text={piece.text} noted={noted} />
      </mark>
    )
  })
}
