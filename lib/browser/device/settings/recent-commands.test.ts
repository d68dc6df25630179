import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storageOf } from '../../storage/testing/storage'
import { noteRecentCommand, readRecentCommands } from './recent-commands'

beforeEach(() => vi.stubGlobal('localStorage', storageOf()))
afterEach(() => vi.unstubAllGlobals())

it('lists the last five commands, newest first and each once', () => {
  for (const id of ['undo', 'redo', 'find', 'design', 'print', 'undo', 'export']) {
    noteRecentCommand(id)
  }
  expect(readRecentCommands()).toEqual(['export', 'undo', 'print', 'design', 'find'])
})

it('remembers no command that names a document', () => {
  noteRecentCommand('switch to 0b9c1c1e-73a4-4f0a-9d7c-2f6f1e2a9d10')
  expect(readRecentCommands()).toEqual([])
})

it.each(['{', '{"a":1}', '[1,null]', 'null'])('takes %s for no commands', (stored) => {
  vi.stubGlobal('localStorage', { getItem: () => stored })
  expect(readRecentCommands()).toEqual([])
})

it('does without storage', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  noteRecentCommand('undo')
  expect(readRecentCommands()).toEqual([])
})
