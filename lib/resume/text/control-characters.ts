const lineBreak = /\r\n|[\t-\r\u0085\u2028\u2029]/g

/** Half of a surrogate pair. */
export const loneSurrogate = /\p{Cs}/gu

/** Nothing else can hold a line break, a control character or half of a surrogate pair. */
const isPlain = /^[ -~\u00a0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/

// Written as code points: the linter rightly distrusts control characters in a pattern.
const isControl = (code: number) => code < 32 || (code >= 127 && code < 160)

/** Whether a text holds a control character. */
export function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true
  return false
}

/** A text on one line: breaks and tabs are spaces, control characters are gone, lone surrogates replaced. */
export function flattenText(text: string): string {
  if (isPlain.test(text)) return text
  const flat = text.replace(lineBreak, ' ').replace(loneSurrogate, '\ufffd')
  if (!hasControl(flat)) return flat
  return Array.from(flat, (letter) => (isControl(letter.charCodeAt(0)) ? '' : letter)).join('')
}

/** The same for a text of several lines: line breaks stay, as `\n`. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(flattenText)
    .join('\n')
    .trim()
}

const c1 = /[\u0080-\u009f]/g

/** The characters of the bytes 80 to 9F; five of them have none. The decoder of some releases of Node lacks them. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Returns a text with the characters of Windows-1252 where programs left its bytes as controls: U+0093 is “. That of a
 * line break (U+0085) is an ellipsis there.
 */
export function restoreWindows1252(text: string): string {
  return text.replace(c1, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign)
}
