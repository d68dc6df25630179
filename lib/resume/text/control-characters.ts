const lineBreak = /\r\n|[\t-\r\u0085\u2028\u2029]/g

/** Matches an unpaired surrogate. */
export const loneSurrogate = /\p{Cs}/gu

/** Matches text without line breaks, control characters and surrogates. */
const isPlain = /^[ -~\u00a0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/

// By code point, since the linter rejects control characters in patterns.
const isControl = (code: number) => code < 32 || (code >= 127 && code < 160)

/** Whether a text contains a control character. */
export function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true
  return false
}

/** Converts a text to one line: replaces breaks and surrogates, removes control characters. */
export function flattenText(text: string): string {
  if (isPlain.test(text)) return text
  const flat = text.replace(lineBreak, ' ').replace(loneSurrogate, '\ufffd')
  if (!hasControl(flat)) return flat
  return Array.from(flat, (letter) => (isControl(letter.charCodeAt(0)) ? '' : letter)).join('')
}

/** Cleans a multi-line text; line breaks become `\n`. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(flattenText)
    .join('\n')
    .trim()
}

const c1 = /[\u0080-\u009f]/g

/** Windows-1252 characters of bytes 80 to 9F; some Node releases decode them incorrectly. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Replaces C1 controls by their Windows-1252 characters: U+0093 becomes “, and U+0085 an ellipsis.
 */
export function restoreWindows1252(text: string): string {
  return text.replace(c1, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign)
}
