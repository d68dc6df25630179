/** Matches post-nominal letters, "Ada Quill, PhD, RN", which are not a job title. */
export const credentials =
  /^(?:(?:RG?N|LPN|MD|DO|DDS|DVM|PhD|EdD|JD|LLM|LLB|MBA|MSc|BSc|MEng|BEng|MA|BA|MPhil|CPA|CFA|PMP|PE|CEng|FRCS|MRCP|RIBA|ACA|ACCA|CIPD|Esq)\.?(?:,\s*|$))+$/iu

/** Matches German degrees, which name a profession: "Dipl.-Ing.", "Dr.-Ing.". */
const germanDegrees =
  /^(?:(?:Dipl|Dr|Mag)\.-?(?:\p{L}{2,5}\.?)(?:\s*\(\p{Lu}{2,5}\))?(?:,\s*|$))+$/u

/** Returns whether a text consists of known degrees only. */
export const areCredentials = (text: string) => credentials.test(text) || germanDegrees.test(text)

/** Matches one post-nominal: "PhD", "RN", "LEED", "P.E.", "Dipl.-Ing.", "urb.", "(FH)", "Esq.". */
const letters =
  /^(?:\p{Lu}{2,6}(?:-\p{Lu}{1,5})?|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,3}|(?:\p{L}{1,5}\.-?){1,3}\p{L}{0,3}|\(\p{Lu}{2,5}\)|Esq|Jr|Sr|I{2,3})$/u

/** Maximum words of a title: "Dr. rer. nat.". */
const maxWords = 3

/** Returns whether all comma-separated parts look like post-nominal letters. */
export function lookLikePostNominals(text: string): boolean {
  const parts = text.split(/\s*,\s*/).filter(Boolean)
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const words = part.trim().split(/\s+/)
      // Three words are a title only if each is abbreviated.
      const max = words.every((word) => word.endsWith('.')) ? maxWords : maxWords - 1
      return words.length <= max && words.every((word) => letters.test(word))
    })
  )
}

/** Returns the offsets of a name's post-nominal letters and of the comma before; null if none. */
export function findPostNominals(name: string): { end: number; from: number } | null {
  const comma = /\s*,\s*/u.exec(name)
  if (!comma || comma.index === 0) return null
  const from = comma.index + comma[0].length
  return lookLikePostNominals(name.slice(from)) ? { end: comma.index, from } : null
}
