/** Where a full stop ends no sentence: titles, and short forms of the six languages that are checked. */
const shortForms: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st jr sr inc ltd co corp vs etc no nr approx dept est fig eg ie ' +
    'bzw ca evtl ggf inkl usw vgl str dipl ing ' +
    'sra srta ud uds dra av art pág núm ' +
    'mme mlle cie env ' +
    'dott sig ecc pag'
  ).split(' '),
)

/** An ending with what closes behind it, and the space or the beginning of the next one. */
const ending = /[.!?…。！？]+["'”’»)\]]*(?=\s|$)|[。！？]/gu

function isShortForm(text: string, stop: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? ''
  // "e.g", "z.B", an initial.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return !/^[iI]$/.test(word) || word.includes('.')
  return shortForms.has(word.toLowerCase())
}

/** A sentence of a paragraph and where it begins, in UTF-16 units. */
export type Sentence = { text: string; start: number }

/**
 * The sentences of a plain paragraph, without the space around them. A full stop behind a short form or
 * inside a number ends none. Every character but white space is in exactly one of them.
 */
export function splitSentences(paragraph: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number) => {
    const piece = paragraph.slice(from, to)
    const text = piece.trim()
    if (text !== '') sentences.push({ text, start: from + piece.indexOf(text) })
    from = to
  }
  for (const match of paragraph.matchAll(ending)) {
    const isStop = match[0] === '.'
    if (isStop && isShortForm(paragraph, match.index)) continue
    close(match.index + match[0].length)
  }
  close(paragraph.length)
  return sentences
}
