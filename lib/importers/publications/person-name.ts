/**
 * Returns a name in the order in which it is spoken: "Example, Ada" becomes "Ada Example", "von Sample, Jr., Bo" becomes
 * "Bo von Sample, Jr.". A name without a comma stays as it is.
 *
 * @param suffixAt where a third part stands: second in BibTeX ("von Last, Jr, First"), last in RIS ("Last, First, Jr")
 */
export function spokenName(name: string, suffixAt: 'second' | 'last'): string {
  const parts = name.split(',').map((part) => part.trim())
  const [last = '', second = '', third = ''] = parts
  if (parts.length > 3 || second === '') return name.trim().replace(/,$/, '')
  if (third === '') return `${second} ${last}`
  return suffixAt === 'second' ? `${third} ${last}, ${second}` : `${second} ${last}, ${third}`
}
