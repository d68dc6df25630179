import { describe, expect, it } from 'vitest'
import { lowerCaseAscii, parseEmailAddress } from './email-address'

/** Every code point outside ASCII, lone surrogates included. */
function* outsideAscii() {
  for (let point = 0x80; point <= 0x10ffff; point++) yield String.fromCodePoint(point)
}

describe('parseEmailAddress', () => {
  it('makes no address of ASCII from any character outside of it, wherever it stands', () => {
    const taken: string[] = []
    for (const character of outsideAscii()) {
      for (const text of [
        `${character}im@example.org`,
        `kim@${character}.example.org`,
        `kim@example.${character}rg`,
      ]) {
        if (parseEmailAddress(text) !== null) taken.push(text)
      }
    }
    expect(taken).toEqual([])
  })

  it('lower-cases what it takes', () => {
    expect(parseEmailAddress("Kim.O'Hara+CV@Mail.Example.ORG")).toBe(
      "kim.o'hara+cv@mail.example.org",
    )
    expect(parseEmailAddress('kim@xn--bcher-kva.example')).toBe('kim@xn--bcher-kva.example')
  })

  it.each([
    '',
    'kim',
    '@example.org',
    'kim@localhost',
    '.kim@example.org',
    'k..im@example.org',
    'kim@example.org ',
    'kim@example.org\n',
    'kim@example.org\u0000',
    'kim@exam\u0000ple.org',
    'kim\u202e@example.org',
    '<kim@example.org>',
    'Kim <kim@example.org>',
    'kim@example.org,bo@example.org',
    'kim@example.org@example.com',
    '"kim"@example.org',
    'kim@[127.0.0.1]',
    `${'k'.repeat(243)}@example.org`,
  ])('takes no %j', (text) => {
    expect(parseEmailAddress(text)).toBeNull()
  })

  it('answers at once, however long the text is', () => {
    // Looked at in whole, each of these would take time in the square of its length.
    for (const text of ['.'.repeat(1e6), 'a'.repeat(1e6), `a@${'a.'.repeat(5e5)}`]) {
      expect(parseEmailAddress(text)).toBeNull()
    }
  })
})

it('lower-cases the letters of ASCII alone', () => {
  expect(lowerCaseAscii('KIM@ExAMPLE')).toBe('kim@example')
  const all = [...outsideAscii()].join('')
  expect(lowerCaseAscii(all) === all).toBe(true)
})
