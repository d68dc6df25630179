/** Fields whose result is not the person's words: numbers of pages, dates of today, names of files. */
const machineMade =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|FILENAME|DATE|TIME|PRINTDATE|SAVEDATE|TOC)\b/i

/** Whether what a field shows is text of the document. */
export const prints = (instruction: string): boolean => !machineMade.test(instruction)

/** The address of a HYPERLINK field; one that leads inside of the document has none. */
export function linkOfInstruction(instruction: string): string | undefined {
  const match = /^\s*HYPERLINK\s+(?:\\[mnt]\s+)*"?([^"\s]+)"?/i.exec(instruction)
  const url = match?.[1]
  return url && !url.startsWith('\\') ? url : undefined
}
