import type { FontFace } from 'pdfkit'

const constants = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'] as const

/** Makes a face remember what fontkit reads from its tables at every question. */
export function rememberFacts(face: FontFace) {
  for (const name of constants) Object.defineProperty(face, name, { value: face[name] })
  const has = face.hasGlyphForCodePoint.bind(face)
  const known = new Map<number, boolean>()
  face.hasGlyphForCodePoint = (codePoint) => {
    let answer = known.get(codePoint)
    if (answer === undefined) {
      answer = has(codePoint)
      known.set(codePoint, answer)
    }
    return answer
  }
}
