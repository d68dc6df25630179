import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { commentsPath } from '@/lib/api/space-paths'
import {
  addressInTemplate,
  addressOfField,
  documentFragment,
  exampleAddress,
  examplesAddress,
  guideAddress,
  letterAddress,
  readEditorAddress,
  signUpAddress,
  wantedId,
} from './editor-address'

const none = {
  template: null,
  letterFor: null,
  field: null,
  panel: null,
  guide: null,
  example: null,
  place: null,
}

it('reads a CV, a template, or both', () => {
  expect(readEditorAddress('')).toEqual({ ...none, id: '' })
  expect(readEditorAddress('#0189-ab')).toEqual({ ...none, id: '0189-ab' })
  expect(readEditorAddress('#?template=serif')).toEqual({ ...none, id: '', template: 'serif' })
  expect(readEditorAddress('#0189-ab?template=serif')).toEqual({
    ...none,
    id: '0189-ab',
    template: 'serif',
  })
  expect(readEditorAddress('#%')).toEqual({ ...none, id: '%' })
})

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.stringMatching(/^[a-z0-9-]{1,40}$/), (id, template) => {
      expect(readEditorAddress(addressInTemplate(id, template))).toEqual({ ...none, id, template })
    }),
  )
})

it('leads to the examples in the template of an empty CV, or in their own', () => {
  const { pathname, hash } = new URL(examplesAddress('serif'), 'http://localhost')
  expect(pathname).toBe('/start')
  expect(readEditorAddress(hash)).toEqual({ ...none, id: '', template: 'serif' })
  expect(examplesAddress(null)).toBe('/start')
})

it('reads the CV that a letter is to go with, which has to be here', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const { hash } = new URL(letterAddress(id), 'http://localhost')
      expect(readEditorAddress(hash)).toEqual({ ...none, id: '', letterFor: id })
      expect(wantedId(hash)).toBe(id)
      expect(wantedId(`#${id}`)).toBe(id)
    }),
  )
})

it('reads the field or section that a CV is to be opened at', () => {
  for (const field of ['k3v8m2x0qz1a/position', 'languages']) {
    const { hash } = new URL(addressOfField('0189-ab', field), 'http://localhost')
    expect(readEditorAddress(hash)).toEqual({ ...none, id: '0189-ab', field })
    expect(wantedId(hash)).toBe('0189-ab')
  }
})

it('reads the panel of comments that a notification leads to, and no other panel', () => {
  for (const workspace of [null, '0189-cd']) {
    const { hash } = new URL(commentsPath('0189-ab', workspace), 'http://localhost')
    expect(readEditorAddress(hash)).toEqual({ ...none, id: '0189-ab', panel: 'comments' })
    expect(wantedId(hash)).toBe('0189-ab')
  }
  expect(readEditorAddress('#0189-ab?panel=x')).toEqual({ ...none, id: '0189-ab' })
})

it.each(['history', 'share'] as const)('leads from the sign-up back to %s', (panel) => {
  const { searchParams } = new URL(signUpAddress('0189-ab', panel), 'http://localhost')
  const { hash } = new URL(searchParams.get('next') ?? '', 'http://localhost')
  expect(readEditorAddress(hash)).toEqual({ ...none, id: '0189-ab', panel })
})

it('reads a question of the guided start, of a CV or of a new one', () => {
  expect(readEditorAddress('#0189-ab?guide=did.k3v8')).toEqual({
    ...none,
    id: '0189-ab',
    guide: 'did.k3v8',
  })
  const { hash } = new URL(guideAddress(), 'http://localhost')
  expect(readEditorAddress(hash)).toEqual({ ...none, id: '', guide: 'you' })
})

it('reads the mode or open section of a document, stored or not', () => {
  expect(documentFragment('0189-ab', 'work')).toBe('#0189-ab/work')
  expect(documentFragment('0189-ab', '')).toBe('#0189-ab')
  expect(documentFragment('', '')).toBe('')
  expect(documentFragment('', '?guide=you')).toBe('#?guide=you')
  for (const id of ['0189-ab', '']) {
    for (const place of ['check', 'k3v8m2x0qz1a']) {
      const hash = documentFragment(id, place)
      expect(readEditorAddress(hash)).toEqual({ ...none, id, place })
      expect(wantedId(hash)).toBe(id)
    }
  }
})

it('reads the example that a new CV begins with', () => {
  for (const template of [null, 'serif']) {
    const { hash } = new URL(exampleAddress('nurse', 'pt-br', template), 'http://localhost')
    const example = { id: 'nurse', language: 'pt-br', template }
    expect(readEditorAddress(hash)).toEqual({ ...none, id: '', example })
  }
})
