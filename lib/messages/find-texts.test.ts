import { expect, test, vi } from 'vitest'
import { findTexts } from './find-texts'

vi.mock('@/dist/messages/languages', async () => {
  const { registerGroups, registerMessages } = await import('./loaded-messages')
  const { messages } = await import('@/dist/messages/de-all')
  const here = async () => registerMessages('de', messages)
  const of = { base: here, editor: here, panels: here, dashboard: here }
  const later = { account: here, applications: here, interview: here }
  const others = { import: here, tailor: here, check: here, ...later }
  return { languages: { de: async () => registerGroups('de', { ...of, ...others }) } }
})

test('a text of the interface is found by its words, the shortest first, with the key of its place', async () => {
  const found = await findTexts('korrektur VORSCHLAGEN', 'de')
  expect(found[0]).toEqual({ key: 'language/suggest', text: 'Korrektur vorschlagen' })
})

test('a text with a number in it is found, too, and what is nowhere is not', async () => {
  expect((await findTexts('Seite … von …', 'de')).length).toBeGreaterThan(0)
  expect(await findTexts('qqqq', 'de')).toEqual([])
})
