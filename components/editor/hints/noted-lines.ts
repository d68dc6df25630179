/** Bullets whose hint at a blank was closed, until the page closes; the checks go on listing them. */
const closedBlanks = new Set<string>()
/** Bullets that began empty: they may be typed in before hints are loaded. */
const newLines = new Set<string>()

export const closeBlank = (id: string): void => void closedBlanks.add(id)
export const isBlankClosed = (id: string): boolean => closedBlanks.has(id)
export const noteNewLine = (id: string): void => void newLines.add(id)
export const isNewLine = (id: string): boolean => newLines.has(id)

/** Answers typed below lines until the page closes: an undone one is there again. */
const answers = new Map<string, string>()

/** Returns what was typed as the answer to a question about a line, and a function that keeps it. */
export function typedAnswer(line: string, ask: string) {
  const key = `${line} ${ask}`
  return { text: answers.get(key) ?? '', keep: (text: string): void => void answers.set(key, text) }
}
