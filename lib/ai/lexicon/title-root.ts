/** Gendered and inflected suffixes, each with its common form. */
const ends: readonly [end: RegExp, common: string][] = [
  [/(?<=.{4})innen$/, ''],
  [/frau$/, 'mann'],
  [/(?:teuse|teur|trice)$/, 'tor'],
  [/(?:seuse|seur)$/, 'sor'],
  [/euse$/, 'eur'],
  [/(?<=.{4}[rtkhgn])in$/, ''],
  [/(?<=.{4})ee$/, 'e'],
  [/nne$/, 'n'],
  [/(?<=.{4})[aoe]$/, ''],
]

/**
 * Returns the root of a word in a title, folded: "enfermera" and "enfermero", "Ärztin" and "Arzt", "directrice" and
 * "directeur" share one. Only for comparing titles with titles.
 */
export function titleRoot(word: string): string {
  const single =
    word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  for (const [end, common] of ends) {
    if (end.test(single)) return single.replace(end, common).replace(/(?<=.{4})[aoe]$/, '')
  }
  return single
}
