/** Ends of feminine and other forms, and the end of the form that stands for all of them. */
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
 * The root of a word of a title, folded: "enfermera" and "enfermero", "Ärztin" and "Arzt",
 * "directrice" and "directeur" have one each. Only good for comparing titles with titles.
 */
export function titleRoot(word: string): string {
  const single =
    word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  for (const [end, common] of ends) {
    if (end.test(single)) return single.replace(end, common).replace(/(?<=.{4})[aoe]$/, '')
  }
  return single
}
