/** Caret of a word field: index of the word, and the text being typed. */
export type WordCaret = { at: number; text: string }

/** Inserts the text being typed into the words, unless it is empty. */
function withTyped(words: readonly string[], caret: WordCaret, text: string): string[] {
  const hadWord = caret.text.trim() !== ''
  const typed = text.trim()
  return [
    ...words.slice(0, caret.at),
    ...(typed === '' ? [] : [typed]),
    ...words.slice(caret.at + (hadWord ? 1 : 0)),
  ]
}

/** Splits text at commas, semicolons (Arabic and wide ones too) and line breaks; the last piece is unfinished. */
function cutWords(text: string): { done: string[]; open: string } {
  const pieces = text.split(/[,;،؛、，；\n\r]+/)
  const open = pieces.pop() ?? ''
  return { done: pieces.map((piece) => piece.trim()).filter(Boolean), open: open.trimStart() }
}

/** Returns words and caret after an input: finished pieces become words. */
export function typeWords(
  words: readonly string[],
  caret: WordCaret,
  text: string,
): { words: string[]; caret: WordCaret } {
  const { done, open } = cutWords(text)
  const base = withTyped(words, caret, '')
  const at = caret.at + done.length
  const withDone = [...base.slice(0, caret.at), ...done, ...base.slice(caret.at)]
  return { words: withTyped(withDone, { at, text: '' }, open), caret: { at, text: open } }
}
