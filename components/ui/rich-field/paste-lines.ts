const bulletSign = /^(?:[\u2022\u25aa\u25cf\u25e6\u2023\u2043\u00b7\u2013\u2014*-]|\d{1,2}[.)])\s+/

/**
 * The lines of a pasted text that say something, without the bullet sign or number that a list had
 * in front of them. A sign is cut off only where every line has one or there are several lines: a
 * single line is pasted as it is.
 */
export function linesOfPaste(text: string): string[] {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length < 2) return lines
  return lines.map((line) => line.replace(bulletSign, '')).filter((line) => line !== '')
}
