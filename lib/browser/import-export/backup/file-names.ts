/** Reserved device names of Windows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Maximum characters of a name; file systems allow 255 bytes, which fits any script. */
const maxLength = 60

/**
 * Returns a file name that every file system accepts. No path, no control or bidi characters, no trailing dot.
 *
 * @param fallback used if nothing is left
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

/** Creates a function that makes names unique, ignoring case: the second is "name (2)". */
export function createNameGiver(): (name: string) => string {
  const given = new Set<string>()
  return (name) => {
    let unique = name
    for (let count = 2; given.has(unique.toLowerCase()); count++) unique = `${name} (${count})`
    given.add(unique.toLowerCase())
    return unique
  }
}
