/** Part of a page that repeats on every page (ISO 32000-1, 14.8.2.2.2). */
export type RunningPart = 'Header' | 'Footer'

/** Returns the operators that begin marked content of an element (by number on the page), or without one. */
export const beginLine = (tag: string, number: number) => `/${tag} <<\n/MCID ${number}\n>> BDC`
export const artifactLine = (running?: RunningPart) =>
  running ? `/Artifact <</Type /Pagination /Subtype /${running}>> BDC` : '/Artifact BMC'
export const endLine = 'EMC'
/** Returns the operator that begins content with an `ActualText`, in UTF-16 with BOM. */
export const actualTextLine = (text: string) => {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const digits = units.map((unit) => unit.toString(16).padStart(4, '0')).join('')
  return `/Span <</ActualText <feff${digits}>>> BDC`
}
