import { expect, it } from 'vitest'
import { createKeptFaces, type Face } from './cached-faces'

type NativeFace = Face & { bytes: Uint8Array }

/** @param quote how the browser serialises a family name */
function setUp({ refuse = false, quote = (family: string) => family } = {}) {
  const made: NativeFace[] = []
  const inUse = new Set<Face>()
  const kept = createKeptFaces<NativeFace>(
    (family, bytes) => {
      const loaded = refuse ? Promise.reject(new Error('no font')) : Promise.resolve()
      const face = { family: quote(family), bytes, loaded }
      made.push(face)
      return face
    },
    { add: (face) => inUse.add(face), delete: (face) => inUse.delete(face) },
  )
  /** Loads a font of a document as pdf.js does. */
  const load = (family: string, ...bytes: number[]) => {
    const face = kept.open(family, new Uint8Array(bytes))
    kept.fonts.add(face)
    return face
  }
  return { kept, made, inUse, load }
}

it('makes one face of equal bytes, whatever the documents call it', async () => {
  const { kept, made, load } = setUp()
  const first = load('g_d1_f1', 1, 2, 3)
  const second = load('g_d2_f1', 1, 2, 3)
  load('g_d2_f2', 1, 2, 4)
  load('g_d2_f3', 1, 2)
  expect(made.map(({ bytes }) => [...bytes])).toEqual([
    [1, 2, 3],
    [1, 2, 4],
    [1, 2],
  ])
  expect(second.loaded).toBe(first.loaded)
  expect(kept.translate('normal 12px "g_d1_f1", serif')).toBe('normal 12px "kept-1", serif')
  expect(kept.translate('normal 12px "g_d2_f1", serif')).toBe('normal 12px "kept-1", serif')
  expect(kept.translate('normal 12px "g_d2_f2", serif')).toBe('normal 12px "kept-2", serif')
})

it('names its own family where the browser gives it back in quotation marks, as Firefox does', () => {
  const { kept, load } = setUp({ quote: (family) => `"${family}"` })
  load('g_d1_f1', 1)
  expect(kept.translate('normal 12px "g_d1_f1", serif')).toBe('normal 12px "kept-1", serif')
})

it('asks for a family that is a CSS identifier, which needs no quotation marks', () => {
  const { made, load } = setUp()
  load('g_d1_f1', 1)
  expect(made[0]?.family).toMatch(/^[a-z][a-z\d-]*$/)
})

it('leaves alone what it does not know', () => {
  const { kept } = setUp()
  expect(kept.translate('12px sans-serif')).toBe('12px sans-serif')
  expect(kept.translate('12px "g_d1_f1", serif')).toBe('12px "g_d1_f1", serif')
  expect(kept.fonts.delete({ family: 'g_d1_f1', loaded: Promise.resolve() })).toBe(false)
})

it('keeps bytes of its own: those of pdf.js may be given away', () => {
  const { kept, made } = setUp()
  const bytes = new Uint8Array([1, 2, 3])
  kept.fonts.add(kept.open('g_d1_f1', bytes))
  bytes.fill(0)
  kept.fonts.add(kept.open('g_d2_f1', new Uint8Array([1, 2, 3])))
  expect(made).toHaveLength(1)
})

it('tells faces of other descriptors apart', () => {
  const { kept, made } = setUp()
  kept.open('a', new Uint8Array([1]), { weight: '400' })
  kept.open('a', new Uint8Array([1]), { weight: '700' })
  expect(made).toHaveLength(2)
})

it('lets go of the longest unused faces alone', () => {
  const { made, inUse, load, kept } = setUp()
  const open = load('open', 0)
  const closed = Array.from({ length: 30 }, (_, at) => load(`g_d${at}_f1`, 1, at))
  for (const face of closed) expect(kept.fonts.delete(face)).toBe(true)
  expect(inUse.size).toBe(25)
  expect(inUse.has(made[0]!)).toBe(true)
  expect(inUse.has(made[1]!)).toBe(false)
  expect(inUse.has(made.at(-1)!)).toBe(true)
  load('again', 1, 29)
  expect(made).toHaveLength(31)
  load('gone', 1, 0)
  expect(made).toHaveLength(32)
  kept.fonts.delete(open)
  expect(kept.fonts.delete(open)).toBe(false)
  expect(kept.translate('12px "open"')).toBe('12px "open"')
})

it('does not remember a font that the browser refuses', async () => {
  const { made, inUse, load } = setUp({ refuse: true })
  await expect(load('g_d1_f1', 9).loaded).rejects.toThrow('no font')
  await Promise.resolve()
  expect(inUse.size).toBe(0)
  await expect(load('g_d2_f1', 9).loaded).rejects.toThrow('no font')
  expect(made).toHaveLength(2)
})
