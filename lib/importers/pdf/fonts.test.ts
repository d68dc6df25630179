import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { readFontLook } from './fonts'

it.each(cases.fonts.callsBold)('calls %s bold', (name) => {
  expect(readFontLook(name)).toMatchObject({ bold: true, icon: false })
})

it.each(cases.fonts.callsPlain)('calls %s plain', (name) => {
  expect(readFontLook(name)).toEqual({ bold: false, italic: false, icon: false })
})

it.each(['CMTI10', 'Lato-Italic', 'Helvetica-Oblique', 'ABCDEF+SFTI1000', 'Georgia,It'])(
  'calls %s italic',
  (name) => {
    expect(readFontLook(name)).toMatchObject({ italic: true, bold: false })
  },
)

it.each(['FontAwesome5Free-Solid', 'MaterialIcons-Regular', 'Wingdings', 'AAAAAA+icomoon-icon'])(
  'knows %s for drawings',
  (name) => {
    expect(readFontLook(name).icon).toBe(true)
  },
)
