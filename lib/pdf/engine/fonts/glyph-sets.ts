import type { FaceGlyph, FontFace } from 'pdfkit'

/** Glyphs of a face that were ever used, numbered. */
type Register = { numbers: Map<number | string, number>; glyphs: FaceGlyph[] }

/** Glyphs of one face, as a bit set over its register. */
export type GlyphSet = { readonly register: Register; readonly bits: Uint32Array }

/** Maximum glyphs of a register; a Chinese face has thousands, more are unlikely combinations. */
export const maximumGlyphs = 20_000
const bitsInWord = 32
const codePointRange = 0x20_0000

const registers = new WeakMap<FontFace, Register>()

function registerOf(face: FontFace): Register {
  const known = registers.get(face)
  if (known) return known
  const register: Register = { numbers: new Map(), glyphs: [] }
  registers.set(face, register)
  return register
}

/** Returns the key of a glyph with its characters: a number for one character. */
function keyOf({ id, codePoints }: FaceGlyph): number | string {
  const [first = 0] = codePoints
  return codePoints.length === 1 ? id * codePointRange + first : `${id}:${codePoints.join()}`
}

/** Resets the register of a face for the next document if it has grown too long. */
export function endLongRegister(face: FontFace) {
  if ((registers.get(face)?.glyphs.length ?? 0) > maximumGlyphs) registers.delete(face)
}

function numberOf({ numbers, glyphs }: Register, glyph: FaceGlyph): number {
  const key = keyOf(glyph)
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = glyphs.push(glyph) - 1
  numbers.set(key, number)
  return number
}

/** Returns a set of glyphs of a face. */
export function setOfGlyphs(face: FontFace, glyphs: readonly FaceGlyph[]): GlyphSet {
  const register = registerOf(face)
  const numbers = glyphs.map((glyph) => numberOf(register, glyph))
  const bits = new Uint32Array(Math.ceil(register.glyphs.length / bitsInWord))
  for (const number of numbers) {
    const word = Math.floor(number / bitsInWord)
    bits[word] = (bits[word] ?? 0) | (1 << (number % bitsInWord))
  }
  return { register, bits }
}

/** Returns the union of two sets; null for sets of different registers, which are incomparable. */
export function joinGlyphs(one: GlyphSet, other: GlyphSet): GlyphSet | null {
  if (one.register !== other.register) return null
  const [shorter, longer] =
    one.bits.length < other.bits.length ? [one.bits, other.bits] : [other.bits, one.bits]
  const bits = longer.slice()
  for (let i = 0; i < shorter.length; i++) bits[i] = (bits[i] ?? 0) | (shorter[i] ?? 0)
  return { register: one.register, bits }
}

/** Returns whether two sets are equal; false for sets of different registers. */
export function isSameSet(one: GlyphSet, other: GlyphSet): boolean {
  if (one.register !== other.register) return false
  const length = Math.max(one.bits.length, other.bits.length)
  for (let i = 0; i < length; i++) if ((one.bits[i] ?? 0) !== (other.bits[i] ?? 0)) return false
  return true
}

/** Returns the glyphs of a set in register order. */
export const glyphsIn = ({ register, bits }: GlyphSet): FaceGlyph[] =>
  register.glyphs.filter(
    (_, number) =>
      ((bits[Math.floor(number / bitsInWord)] ?? 0) & (1 << (number % bitsInWord))) !== 0,
  )
