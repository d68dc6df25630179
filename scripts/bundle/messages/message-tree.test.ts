import { describe, expect, it } from 'vitest'
import { argumentsOf, readMessage } from './compile-message.mjs'
import { faultOf, readText, shapeOf, treeOf } from './message-tree.mjs'

const english = argumentsOf(readMessage('{name}: {count, plural, one {# page} other {# pages}}'))
const faultIn = (text: string, forms = ['one', 'other']) =>
  faultOf(readMessage(text), english, shapeOf('share/x', english), forms)

describe('a message of a language', () => {
  it('may leave arguments of English out, and have no others', () => {
    expect(faultIn('{name}')).toBeNull()
    expect(faultIn('{name} {other}')).toContain('{other}')
    expect(faultIn('{name, plural, one {#} other {#}}')).toContain('{name}')
  })

  it('has every form of a number that its language has', () => {
    const text = '{count, plural, one {# strona} other {# strony}}'
    expect(faultIn(text)).toBeNull()
    expect(faultIn(text, ['one', 'few', 'many', 'other'])).toContain('few, many')
    expect(faultIn('{count, plural, =1 {one} other {more}}')).toBeNull()
  })

  it('is named with its file where it is no ICU MessageFormat', () => {
    expect(() => readText('pl', 'share/views', 'Na {count')).toThrow(
      /catalogues\/pl\.json: share\/views, character 4: a “{” has no “}”/,
    )
    for (const text of ['{}', '{a b}', '{n, plurl, one {x}}', '{n, plural}', '{n, plural, one x}'])
      expect(() => readText('pl', 'share/views', text)).not.toThrow(/[A-Z]_[A-Z]/)
  })
})

it('messages are called as English says, or as their shape does', () => {
  expect(shapeOf('share/views', english)).toMatchObject({
    takes: 'order',
    names: ['name', 'count'],
  })
  expect(shapeOf('share/title', new Map())).toMatchObject({ takes: 'nothing' })
  expect(shapeOf('check-file-rules/text-layer/found', new Map())).toMatchObject({ takes: 'facts' })
  expect(shapeOf('grounding/sentences/locked', new Map())).toMatchObject({ names: ['words'] })
  expect(shapeOf('readback/someLost', new Map())).toMatchObject({ names: ['lost', 'of'] })
})

it('messages stand in the tree of their ids', () => {
  const entries: [string, string][] = [
    ['a/list/0', 'x'],
    ['a/b/location.city', 'y'],
  ]
  expect(treeOf(entries)).toEqual({ a: { list: { 0: 'x' }, b: { 'location.city': 'y' } } })
})
