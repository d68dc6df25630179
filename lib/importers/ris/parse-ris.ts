/** A line of a reference: its two-character tag and value. */
export type RisLine = { tag: string; text: string }

const tagged = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)$/

/**
 * Parses RIS: references from `TY` to `ER`, one value per line. Untagged lines continue the
 * previous one; lines between references are added to the one before, so that nothing is lost.
 * Source: the format's specification by Research Information Systems (2001).
 */
export function parseRis(text: string): RisLine[][] {
  const references: { tag: string; parts: string[] }[][] = []
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.trim()
    const [, tag, value = ''] = tagged.exec(raw.trimEnd()) ?? []
    if (tag === 'TY' || references.length === 0) references.push([])
    const lines = references.at(-1)
    if (tag !== undefined) lines?.push({ tag, parts: [value.trim()] })
    else if (line !== '') {
      const last = lines?.at(-1)
      if (last) last.parts.push(line)
      else lines?.push({ tag: '', parts: [line] })
    }
  }
  return references.map((lines) =>
    lines.map(({ tag, parts }) => ({ tag, text: parts.join(' ').trim() })),
  )
}
