/** Where the caret of a word field is: at which word, and what is typed there. */
export type WordCaret = { at: number; text: string }

/** The words with the one being typed in its place; an empty one is not a word yet. */
function withTyped(words: readonly string[], caret: WordCaret, text: string): string[] {
  const hadWord = caret.text.trim() !== ''
  const typed = text.trim()
  return [
    ...words.slice(0, caret.at),
    ...(typed === '' ? [] : [typed]),
    ...words.slice(caret.at + (hadWord ? 1 : 0)),
  ]
}

/** Cuts typed or pasted text at commas, semicolons (Arabic ones, too) and line breaks; the last piece is still open. */
function cutWords(text: string): { done: string[]; open: string } {
  const pieces = text.split(/[,;،؛\n\r]+/)
  const open = pieces.pop() ?? ''
  return { done: pieces.map((piece) => piece.trim()).filter(Boolean), open: open.trimStart() }
}

/** Returns the words and the caret after an input: finished pieces become separate words. */
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
