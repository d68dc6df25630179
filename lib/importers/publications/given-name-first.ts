/**
 * Returns a name with the given name first: "Example, Ada" becomes "Ada Example", "von Sample, Jr.,
 * Bo" becomes "Bo von Sample, Jr.". Without a comma it is unchanged.
 * @param suffixAt position of the suffix: second in BibTeX ("von Last, Jr, First"), last in RIS
 * ("Last, First, Jr")
 */
export function givenNameFirst(name: string, suffixAt: 'second' | 'last'): string {
  const parts = name.split(',').map((part) => part.trim())
  const [last = '', second = '', third = ''] = parts
  if (parts.length > 3 || second === '') return name.trim().replace(/,$/, '')
  if (third === '') return `${second} ${last}`
  return suffixAt === 'second' ? `${third} ${last}, ${second}` : `${second} ${last}, ${third}`
}
