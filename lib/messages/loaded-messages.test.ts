import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { messagesAddress } from '@/dist/messages/address'
import { files } from '@/dist/messages/files.mjs'
import { root } from '@/tests/support/source-files'
import { common, messageGroups, shell } from './areas'
import { findMessages, loadGroup, loadMessages } from './loaded-messages'
import { locales } from './locales'

afterEach(() => vi.unstubAllGlobals())

test('each group of each language is one file, for browsers and for the server', () => {
  const names = locales.flatMap((locale) => messageGroups.map((group) => `${locale}-${group}`))
  expect(Object.keys(files).toSorted()).toEqual(names.toSorted())
  for (const locale of locales)
    for (const group of messageGroups) {
      const address = messagesAddress(locale, group)
      expect(existsSync(join(root, 'public', address)), address).toBe(true)
    }
})

test('a group registers all its areas in its language', async () => {
  expect(findMessages(common, 'de')).toBeUndefined()
  const messages = await loadMessages(shell, 'de')
  expect(messages.failure.title).toMatch(/\p{L}/u)
  expect(findMessages(common, 'de')?.cancel).toBe('Abbrechen')
  await loadGroup('en-XA', 'base')
  expect(findMessages(common, 'en-XA')?.cancel).toBe('⟦Cáñçél··⟧')
})

test('a file out of reach fails as the code of a page does, and is asked for again', async () => {
  vi.stubGlobal('window', {})
  const failed = await loadGroup('fr', 'base').catch((error: unknown) => error)
  expect(failed).toMatchObject({ name: 'ChunkLoadError' })
  expect(findMessages(common, 'fr')).toBeUndefined()
  vi.unstubAllGlobals()
  await loadGroup('fr', 'base')
  expect(findMessages(common, 'fr')?.cancel).toBe('Annuler')
})
