import { expect, it } from 'vitest'
import { design } from '@/dist/messages/en/design'
import { contrastWithPaper } from '@/lib/pdf/contrast'
import { readHexColour } from './accent-picker'

it('reads what people type', () => {
  expect(readHexColour(' #1B3A6B ')).toBe('#1b3a6b')
  expect(readHexColour('1b3a6b')).toBe('#1b3a6b')
  expect(readHexColour('#16b')).toBe('#1166bb')
  for (const text of ['', '#12', '#12345', 'red', '#12345g', '#1b3a6b00']) {
    expect(readHexColour(text)).toBeNull()
  }
})

it('has names only for colours that can be read on paper', () => {
  for (const colour of Object.keys(design.colours)) {
    expect(readHexColour(colour)).toBe(colour)
    expect(contrastWithPaper(colour), colour).toBeGreaterThanOrEqual(4.5)
  }
})
