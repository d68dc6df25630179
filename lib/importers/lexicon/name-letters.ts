/** Letters behind a name, "Ada Quill, PhD, RN", are no title of work. */
export const credentials =
  /^(?:(?:RG?N|LPN|MD|DO|DDS|DVM|PhD|EdD|JD|LLM|LLB|MBA|MSc|BSc|MEng|BEng|MA|BA|MPhil|CPA|CFA|PMP|PE|CEng|FRCS|MRCP|RIBA|ACA|ACCA|CIPD|Esq)\.?(?:,\s*|$))+$/iu

/** German degrees, which name a profession: "Dipl.-Ing.", "Dr.-Ing.". */
const germanDegrees =
  /^(?:(?:Dipl|Dr|Mag)\.-?(?:\p{L}{2,5}\.?)(?:\s*\(\p{Lu}{2,5}\))?(?:,\s*|$))+$/u

/** Tells whether a text is nothing but known degrees, whatever work they name. */
export const areCredentials = (text: string) => credentials.test(text) || germanDegrees.test(text)

/** One of the letters behind a name: "PhD", "RN", "LEED", "P.E.", "Dipl.-Ing.", "urb.", "(FH)", "Esq.". */
const letters =
  /^(?:\p{Lu}{2,6}(?:-\p{Lu}{1,5})?|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,3}|(?:\p{L}{1,5}\.-?){1,3}\p{L}{0,3}|\(\p{Lu}{2,5}\)|Esq|Jr|Sr|I{2,3})$/u

/** Words of one title: "Dr. rer. nat.". */
const maxWords = 3

/** Tells whether all parts of a text look like letters of degrees and memberships. */
export function lookLikeLetters(text: string): boolean {
  const parts = text.split(/\s*,\s*/).filter(Boolean)
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const words = part.trim().split(/\s+/)
      // Three words are a title only where each is cut short.
      const most = words.every((word) => word.endsWith('.')) ? maxWords : maxWords - 1
      return words.length <= most && words.every((word) => letters.test(word))
    })
  )
}

/** Returns where the letters behind a name begin, and its comma; null for a name without any. */
export function findLetters(name: string): { end: number; from: number } | null {
  const comma = /\s*,\s*/u.exec(name)
  if (!comma || comma.index === 0) return null
  const from = comma.index + comma[0].length
  return lookLikeLetters(name.slice(from)) ? { end: comma.index, from } : null
}
