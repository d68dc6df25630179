/** Abbreviations of the supported languages, whose full stop does not end a sentence. */
const shortForms: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st jr sr inc ltd co corp vs etc no nr approx dept est fig eg ie ' +
    'bzw ca evtl ggf inkl usw vgl str dipl ing ' +
    'sra srta ud uds dra av art pág núm ' +
    'mme mlle cie env ' +
    'dott sig ecc pag'
  ).split(' '),
)

/** Matches the end of a sentence with closing quotes, and the following space or end of text. */
const ending = /[.!?…。！？]+["'”’»)\]]*(?=\s|$)|[。！？]/gu

function isShortForm(text: string, stop: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? ''
  // Such as "e.g", "z.B", or an initial.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return !/^[iI]$/.test(word) || word.includes('.')
  return shortForms.has(word.toLowerCase())
}

/** Sentence of a paragraph with its offset in UTF-16 units. */
export type Sentence = { text: string; start: number }

/**
 * Splits a plain paragraph into trimmed sentences. A full stop after an abbreviation or inside a number does not end
 * one. Every character but white space is in exactly one sentence.
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
