import { expect, it } from 'vitest'
import { mirrorStyle } from './mirror-style'
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

it('mirrors sides, rows and alignment, and nothing else', () => {
  const style = {
    flexDirection: 'row',
    alignItems: 'flex-start',
    marginLeft: 'auto',
    paddingRight: 4,
    borderLeftWidth: 1,
    left: 10,
    textAlign: 'right',
    color: '#000000',
  }
  expect(mirrorStyle(style)).toEqual({
    flexDirection: 'row-reverse',
    alignItems: 'flex-start',
    marginRight: 'auto',
    paddingLeft: 4,
    borderRightWidth: 1,
    right: 10,
    textAlign: 'left',
    color: '#000000',
  })
  expect(mirrorStyle(style)).toBe(mirrorStyle(style))
  expect(mirrorStyle({ alignItems: 'flex-start' })).toEqual({ alignItems: 'flex-end' })
  expect(mirrorStyle(mirrorStyle(style))).toEqual(style)
})
