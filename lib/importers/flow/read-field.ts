import { symbolOf } from './symbol-fonts'

/** Word fields whose results are numbers of pages, and SYMBOL, whose sign is in its instruction. */
const machineMade = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|SYMBOL)\b/i

/** Whether the result of a field is text of the document. */
export const isPrinted = (instruction: string): boolean => !machineMade.test(instruction)

/** Returns the URL of a HYPERLINK field; undefined for links within the document. */
export function linkOfInstruction(instruction: string): string | undefined {
  const match = /^\s*HYPERLINK\s+(?:\\[mnt]\s+)*"?([^"\s]+)"?/i.exec(instruction)
  const url = match?.[1]
  return url && !url.startsWith('\\') ? url : undefined
}

/** Returns the character of a SYMBOL field; null for pictures, undefined for other fields. */
export function symbolOfInstruction(instruction: string): string | null | undefined {
  const match = /^\s*SYMBOL\s+(0x[\da-f]{1,4}|\d{1,5})\b(.*)$/i.exec(instruction)
  if (!match?.[1]) return undefined
  const [, font = ''] = /\\f\s+"?([^"\\]+)"?/i.exec(match[2] ?? '') ?? []
  return symbolOf(Number(match[1]), font.trim())
}
