import { symbolOf } from './symbol-fonts'

/** Fields whose result is not the person's words: numbers of pages, dates of today, names of files. */
const machineMade =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|FILENAME|DATE|TIME|PRINTDATE|SAVEDATE|TOC|SYMBOL)\b/i

/** Whether what a field shows is text of the document. */
export const prints = (instruction: string): boolean => !machineMade.test(instruction)

/** The address of a HYPERLINK field; one that leads inside of the document has none. */
export function linkOfInstruction(instruction: string): string | undefined {
  const match = /^\s*HYPERLINK\s+(?:\\[mnt]\s+)*"?([^"\s]+)"?/i.exec(instruction)
  const url = match?.[1]
  return url && !url.startsWith('\\') ? url : undefined
}

/** Returns the sign of a SYMBOL field; null for pictures, and undefined for another field. */
export function symbolOfInstruction(instruction: string): string | null | undefined {
  const match = /^\s*SYMBOL\s+(0x[\da-f]{1,4}|\d{1,5})\b(.*)$/i.exec(instruction)
  if (!match?.[1]) return undefined
  const [, font = ''] = /\\f\s+"?([^"\\]+)"?/i.exec(match[2] ?? '') ?? []
  return symbolOf(Number(match[1]), font.trim())
}
