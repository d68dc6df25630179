import { expect, test } from 'vitest'
import { joinHalves } from './surrogate-halves'

/** Returns the text typed by input events, in brackets if the browser types it natively. */
function type(...events: (string | null)[]): string {
  let held = ''
  return events
    .map((data) => {
      const next = joinHalves(held, data)
      held = next.held
      return next.text ?? `[${data}]`
    })
    .join('')
}

test('two halves are one character', () => {
  expect(type('a', '\ud83d', '\ude00', 'b')).toBe('[a]😀[b]')
  expect(type('\ud83a', '\udd00', '\ud83a', '\udd22')).toBe('𞤀𞤢')
})

test('a half without its other half is never typed', () => {
  expect(type('\ud83d', 'a', '\ude00')).toBe('[a]')
  expect(type('\ud83d', '\ud83d', '\ude00')).toBe('😀')
  expect(type('\ud83d', null, '\ude00')).toBe('[null]')
})

test('whole characters are typed by the browser', () => {
  expect(type('😀', '👩‍👩‍👧', 'é')).toBe('[😀][👩‍👩‍👧][é]')
})
