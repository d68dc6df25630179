import { expect, it } from 'vitest'
import { internStyle, internText } from './styles'

it('gives equal styles one number, also after its table was emptied', () => {
  const style = { fontSize: 10, color: '#14181f' }
  const before = internStyle(style)
  expect(internStyle({ ...style })).toBe(before)
  for (let i = 0; i < 20_001; i++) internText(`text ${i}`)
  const after = internStyle({ ...style })
  expect(after).not.toBe(before)
  expect(internStyle(style)).toBe(after)
})
