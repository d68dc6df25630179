import { describe, expect, it } from 'vitest'
import { holdFonts } from './hold-fonts'

const face = (family: string) => ({ family }) as FontFace

function openTransport() {
  const added: string[] = []
  const objects = new Map<string, unknown>([
    ['image', { width: 1, height: 1 }],
    ['font', { loadedName: 'g_d0_f1' }],
  ])
  const transport = {
    fontLoader: {
      addNativeFontFace({ family }: FontFace) {
        added.push(family)
      },
    },
    commonObjs: {
      get: (id: string, callback?: unknown) => (callback ? null : objects.get(id)),
    },
  }
  return { transport, added }
}

describe('holdFonts', () => {
  it('adds no font while nobody draws with one', () => {
    const { transport, added } = openTransport()
    holdFonts(transport)
    transport.fontLoader.addNativeFontFace(face('one'))
    expect(transport.commonObjs.get('image')).toEqual({ width: 1, height: 1 })
    expect(transport.commonObjs.get('font', () => {})).toBeNull()
    expect(added).toEqual([])
  })

  it('adds all fonts before the first is drawn with, each once, and later ones at once', () => {
    const { transport, added } = openTransport()
    holdFonts(transport)
    transport.fontLoader.addNativeFontFace(face('one'))
    transport.fontLoader.addNativeFontFace(face('two'))
    expect(transport.commonObjs.get('font')).toEqual({ loadedName: 'g_d0_f1' })
    expect(added).toEqual(['one', 'two'])
    transport.commonObjs.get('font')
    transport.fontLoader.addNativeFontFace(face('three'))
    expect(added).toEqual(['one', 'two', 'three'])
  })

  it('leaves alone what it does not know', () => {
    for (const other of [undefined, null, {}, { fontLoader: {} }, { fontLoader: null }]) {
      expect(() => holdFonts(other)).not.toThrow()
    }
  })
})
