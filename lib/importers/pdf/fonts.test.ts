import { expect, it } from 'vitest'
import { readFontLook } from './fonts'

it.each([
  'ABCDEF+Inter-SemiBold',
  'CMBX10',
  'ABCDEF+SFBX1200',
  'LMBX10-Regular',
  'NimbusRomNo9L-Medi',
  'Roboto-Medium',
  'Arial,Bold',
  'HelveticaNeue-Heavy',
])('calls %s bold', (name) => {
  expect(readFontLook(name)).toMatchObject({ bold: true, icon: false })
})

it.each(['CMR10', 'ABCDEF+Inter-Regular', 'Times-Roman', 'Mediator-Regular', ''])(
  'calls %s plain',
  (name) => {
    expect(readFontLook(name)).toEqual({ bold: false, italic: false, icon: false })
  },
)

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
