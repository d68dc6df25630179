/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Characters of a name; every file system takes 255 bytes, so this leaves room for any script. */
const maxLength = 60

/**
 * A name that every file system takes, made of what a person called something. No path, no control
 * or direction characters, no trailing dot.
 *
 * @param fallback used when nothing is left
 */
export function safeFileName(text: string, fallback: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
  const name = trimEnds(Array.from(cleaned).slice(0, maxLength).join(''))
  if (name === '') return fallback
  return reserved.test(name) ? `${name}_` : name
}

const trimEnds = (text: string) => text.replace(/^[\s.]+|[\s.]+$/g, '')

/** Hands out names that differ even where case does not count: the second is "name (2)". */
export function createNameGiver(): (name: string) => string {
  const given = new Set<string>()
  return (name) => {
    let unique = name
    for (let count = 2; given.has(unique.toLowerCase()); count++) unique = `${name} (${count})`
    given.add(unique.toLowerCase())
    return unique
  }
}
