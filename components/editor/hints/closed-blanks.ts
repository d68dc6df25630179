/** Bullets whose hint at a blank was closed, until the page closes; the checks go on listing them. */
const closed = new Set<string>()

export const closeBlank = (id: string): void => void closed.add(id)
export const isBlankClosed = (id: string): boolean => closed.has(id)
