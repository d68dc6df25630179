import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyText, hashKey, isKeyText, prefixOfKey, presentedKey } from './key-text'

const letter = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

describe('the text of a key', () => {
  it('is recognised, and no two are alike', () => {
    const keys = Array.from({ length: 200 }, createKeyText)
    for (const key of keys) {
      expect(key).toMatch(/^vitae_[0-9A-Za-z]{42}$/)
      expect(isKeyText(key)).toBe(true)
    }
    expect(new Set(keys).size).toBe(200)
    expect(new Set(keys.map(prefixOfKey)).size).toBeGreaterThan(190)
  })

  it('tells every wrong letter, two that changed places, and what was cut off', () => {
    fc.assert(
      fc.property(fc.nat(41), letter, (at, other) => {
        const key = createKeyText()
        const place = 'vitae_'.length + at
        const changed = key.slice(0, place) + other + key.slice(place + 1)
        expect(isKeyText(changed)).toBe(changed === key)
        const next = key.charAt(place) + key.charAt(place - 1)
        const swapped = key.slice(0, place - 1) + next + key.slice(place + 1)
        if (at > 0) expect(isKeyText(swapped)).toBe(swapped === key)
        expect(isKeyText(key.slice(0, place))).toBe(false)
        expect(isKeyText(`${key}${other}`)).toBe(false)
      }),
    )
  })

  it('is kept as a hash that does not hold it', () => {
    const key = createKeyText()
    expect(hashKey(key)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashKey(key)).toBe(hashKey(key))
    expect(key.startsWith(prefixOfKey(key))).toBe(true)
    expect(prefixOfKey(key)).toHaveLength(12)
  })
})

describe('the key that a request brings', () => {
  const read = (headers: Record<string, string>) => presentedKey(new Headers(headers))

  it('stands in one of two headers', () => {
    expect(read({})).toBeNull()
    expect(read({ authorization: 'Bearer k' })).toBe('k')
    expect(read({ authorization: 'bearer   k ' })).toBe('k')
    expect(read({ 'x-api-key': ' k ' })).toBe('k')
    expect(read({ authorization: 'Bearer k', 'x-api-key': 'k' })).toBe('k')
  })

  it('is none where two differ, and not looked for in other words', () => {
    expect(read({ authorization: 'Bearer k', 'x-api-key': 'other' })).toBe('')
    expect(read({ authorization: 'Bearer' })).toBe('')
    expect(read({ authorization: 'Basic k' })).toBeNull()
    expect(read({ authorization: 'Bearerk' })).toBeNull()
  })
})
