import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressInTemplate, readEditorAddress } from './editor-address'

it('reads a CV, a template, or both', () => {
  expect(readEditorAddress('')).toEqual({ id: '', template: null })
  expect(readEditorAddress('#0189-ab')).toEqual({ id: '0189-ab', template: null })
  expect(readEditorAddress('#?template=serif')).toEqual({ id: '', template: 'serif' })
  expect(readEditorAddress('#0189-ab?template=serif')).toEqual({ id: '0189-ab', template: 'serif' })
  expect(readEditorAddress('#%')).toEqual({ id: '%', template: null })
})

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.stringMatching(/^[a-z0-9-]{1,40}$/), (id, template) => {
      expect(readEditorAddress(addressInTemplate(id, template))).toEqual({ id, template })
    }),
  )
})
