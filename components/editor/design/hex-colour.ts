/**
 * Parses a typed colour: `#1b3a6b`, `1B3A6B` or the short `#16b`.
 *
 * @returns `#rrggbb` in lower case, as in a design; `null` if invalid
 */
export function readHexColour(text: string): string | null {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text)?.[1]?.toLowerCase()
  if (!digits) return null
  return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, (digit) => digit + digit)}`
}
