import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { SyncState } from '../sync-types'
import { sendAll } from './send-all'

/** Sync that reports scripted states, the last one for ever. */
function makeWorld(states: SyncState[]) {
  const log: string[] = []
  let at = -1
  const last = states.length - 1
  return {
    log,
    parts: {
      journal: {
        flush: async () => {
          log.push('journal')
        },
        peek: async (id: string) => (id === 'untouched' ? null : createResume(createIdGenerator())),
      },
      sync: {
        flush: async () => {
          log.push('send')
          at = Math.min(at + 1, last)
        },
        state: () => states[at] ?? ({ kind: 'saving' } as const),
        refusals: async () => [{ documentId: 'refused', code: 'limit' as const }],
      },
      wait: async () => {},
    },
  }
}

it('begins with what is not on the disk yet', async () => {
  const { log, parts } = makeWorld([{ kind: 'synced' }])
  expect(await sendAll(['a'], parts)).toBe(true)
  expect(log).toEqual(['journal', 'send'])
})

it('waits for a busy server, but not for ever', async () => {
  const busy: SyncState = { kind: 'retrying', code: 'too-many-requests' }
  expect(
    await sendAll(['a'], makeWorld([{ kind: 'saving' }, busy, { kind: 'synced' }]).parts),
  ).toBe(true)
  expect(await sendAll(['a'], makeWorld([busy]).parts)).toBe(false)
})

it('does not wait for a network or a sign-in', async () => {
  for (const kind of ['offline', 'expired', 'guest'] as const) {
    const { log, parts } = makeWorld([{ kind }])
    expect(await sendAll(['a'], parts)).toBe(false)
    expect(log).toEqual(['journal', 'send'])
  }
})

it('counts as sent while only another document is refused', async () => {
  const refused: SyncState = { kind: 'refused', documentId: 'refused', code: 'limit' }
  expect(await sendAll(['another'], makeWorld([refused]).parts)).toBe(true)
  expect(await sendAll(['refused'], makeWorld([refused]).parts)).toBe(false)
  // The server needs the CV of a letter as well.
  expect(await sendAll(['letter', 'refused'], makeWorld([refused]).parts)).toBe(false)
})

it('writes down what nobody has typed in, and nothing else', async () => {
  const { log, parts } = makeWorld([{ kind: 'synced' }])
  const keep = () => void log.push('keep')
  await sendAll(['untouched'], { ...parts, keep })
  await sendAll(['a'], { ...parts, keep })
  expect(log).toEqual(['keep', 'journal', 'send', 'journal', 'send'])
})
