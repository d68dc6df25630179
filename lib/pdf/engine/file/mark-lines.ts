/** Part of a page that repeats on every page (ISO 32000-1, 14.8.2.2.2). */
export type RunningPart = 'Header' | 'Footer'

/** The operators around content of an element, by its number on the page, or of none. */
export const beginLine = (tag: string, number: number) => `/${tag} <<\n/MCID ${number}\n>> BDC`
export const artifactLine = (running?: RunningPart) =>
  running ? `/Artifact <</Type /Pagination /Subtype /${running}>> BDC` : '/Artifact BMC'
export const endLine = 'EMC'
/** The operator before content that stands for a text, which is written as UTF-16 with its mark. */
export const actualTextLine = (text: string) => {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const digits = units.map((unit) => unit.toString(16).padStart(4, '0')).join('')
  return `/Span <</ActualText <feff${digits}>>> BDC`
}
