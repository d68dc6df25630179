import { expect, test, vi } from 'vitest'
import { common, webhooks } from './areas'
import { findMessages, loadMessages } from './loaded-messages'

test('a group is loaded in its language', async () => {
  expect(findMessages(common, 'de')).toBeUndefined()
  expect((await loadMessages(common, 'de')).cancel).toBe('Abbrechen')
  expect((await loadMessages(common, 'en-XA')).cancel).toBe('⟦Cáñçél··⟧')
})

test('screens for makers of programs are English in every language', async () => {
  expect((await loadMessages(webhooks, 'de')).add).toBe('Add webhook')
  expect(findMessages(webhooks, 'en')?.add).toBe('Add webhook')
  expect((await loadMessages(webhooks, 'en-XA')).add).toMatch(/^⟦/)
})

test('a file out of reach fails as the code of a page does, and is asked for again', async () => {
  vi.stubGlobal('window', {})
  await expect(loadMessages(common, 'fr')).rejects.toMatchObject({ name: 'ChunkLoadError' })
  vi.unstubAllGlobals()
  expect((await loadMessages(common, 'fr')).cancel).toBe('Annuler')
})
