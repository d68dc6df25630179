import { beforeEach, expect, it, vi } from 'vitest'

const stored: Record<string, unknown> = {}
const remove = vi.fn(async () => true)
const create = vi.fn(async () => undefined)

vi.stubGlobal('chrome', {
  permissions: { remove },
  runtime: { getURL: (path: string) => `extension://own/${path}` },
  storage: {
    local: {
      get: async (key: string) => ({ [key]: stored[key] }),
      set: async (values: object) => void Object.assign(stored, values),
    },
  },
  tabs: { create },
})

const { askForFrame, giveBackFrames } = await import('./frame-permissions')

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key]
  remove.mockClear()
  create.mockClear()
})

it('asks for one origin on a page of its own', async () => {
  await askForFrame(7, 'https://boards.example')
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'extension://own/allow-frame.html?tab=7&origin=https%3A%2F%2Fboards.example',
    openerTabId: 7,
  })
})

it('gives back what was given for the form of a tab, once', async () => {
  await askForFrame(7, 'https://boards.example')
  await askForFrame(7, 'https://files.example')
  await giveBackFrames(8)
  expect(remove).not.toHaveBeenCalled()
  await giveBackFrames(7)
  await giveBackFrames(7)
  expect(remove).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://boards.example/*', 'https://files.example/*'],
  })
})

it('keeps an origin while the form of another tab uses it, and gives back all at the start', async () => {
  await askForFrame(7, 'https://boards.example')
  await askForFrame(8, 'https://boards.example')
  await giveBackFrames(7)
  expect(remove).not.toHaveBeenCalled()
  await giveBackFrames(null)
  expect(remove).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://boards.example/*'],
  })
})
