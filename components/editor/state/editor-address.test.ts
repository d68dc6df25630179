import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressInTemplate, letterAddress, readEditorAddress, wantedId } from './editor-address'

it('reads a CV, a template, or both', () => {
  expect(readEditorAddress('')).toEqual({ id: '', template: null, letterFor: null })
  expect(readEditorAddress('#0189-ab')).toEqual({ id: '0189-ab', template: null, letterFor: null })
  expect(readEditorAddress('#?template=serif')).toEqual({
    id: '',
    template: 'serif',
    letterFor: null,
  })
  expect(readEditorAddress('#0189-ab?template=serif')).toEqual({
    id: '0189-ab',
    template: 'serif',
    letterFor: null,
  })
  expect(readEditorAddress('#%')).toEqual({ id: '%', template: null, letterFor: null })
})

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.stringMatching(/^[a-z0-9-]{1,40}$/), (id, template) => {
      expect(readEditorAddress(addressInTemplate(id, template))).toEqual({
        id,
        template,
        letterFor: null,
      })
    }),
  )
})

it('reads the CV that a letter is to go with, which has to be here', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const { hash } = new URL(letterAddress(id), 'http://localhost')
      expect(readEditorAddress(hash)).toEqual({ id: '', template: null, letterFor: id })
      expect(wantedId(hash)).toBe(id)
      expect(wantedId(`#${id}`)).toBe(id)
    }),
  )
})
