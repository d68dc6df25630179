/** A text with some of its words marked: those that the person is asked about. */
export function MarkedWords({ text, words }: { text: string; words: readonly string[] }) {
  const found = words
    .map((one) => ({ from: text.indexOf(one), to: text.indexOf(one) + one.length }))
    .filter(({ from, to }) => from >= 0 && to > from)
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  const pieces: { at: number; text: string; isMarked: boolean }[] = []
  let at = 0
  for (const { from, to } of found) {
    if (from < at) continue
    pieces.push({ at, text: text.slice(at, from), isMarked: false })
    pieces.push({ at: from, text: text.slice(from, to), isMarked: true })
    at = to
  }
  pieces.push({ at, text: text.slice(at), isMarked: false })
  return pieces.map((piece) =>
    piece.isMarked ? (
      <mark key={piece.at} className="rounded-sm bg-mark px-0.5 font-medium text-black">
        {piece.text}
      </mark>
    ) : (
      <span key={`${piece.at} plain`}>{piece.text}</span>
    ),
  )
}
