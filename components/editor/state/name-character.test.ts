import { expect, it } from 'vitest'
import { nameCharacter } from './name-character'

it.each([
  ['\u{1f35c}', '\u{1f35c} (U+1F35C)'],
  ['\u0301', '\u25cc\u0301 (U+0301)'],
  ['\u200d', 'U+200D'],
  ['\u00a0', 'U+00A0'],
  ['\ue000', 'U+E000'],
  ['\ud800', 'U+D800'],
  ['\u{20000}\u{e0100}', '\u{20000}\u{e0100} (U+20000 U+E0100)'],
])('names %j so that it can be found', (character, name) => {
  expect(nameCharacter(character)).toBe(name)
})
