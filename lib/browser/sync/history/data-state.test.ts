import { expect, it } from 'vitest'
import type { SaveState } from '../../storage/journal/journal-types'
import type { SyncState } from '../sync-types'
import { dataState } from './data-state'

const saves: SaveState[] = [
  { kind: 'saved' },
  { kind: 'saving' },
  { kind: 'memory-only', reason: 'full' },
]
const syncs: SyncState[] = [
  { kind: 'guest' },
  { kind: 'synced' },
  { kind: 'saving' },
  { kind: 'offline' },
  { kind: 'retrying', code: 'server-trouble' },
  { kind: 'retrying', code: 'too-many-requests' },
  { kind: 'expired' },
  { kind: 'refused', documentId: 'another', code: 'limit' },
]

/** Rows: state of the journal. Columns: state of sync, as in `syncs`. */
const plain = {
  saved: 'on-device in-account saving offline retrying retrying expired in-account',
  saving: 'saving saving saving offline retrying retrying expired saving',
  'memory-only': Array(8).fill('memory-only').join(' '),
}
const withConflict = {
  saved: 'on-device conflict conflict conflict conflict conflict expired conflict',
  saving: 'saving conflict conflict conflict conflict conflict expired conflict',
  'memory-only': plain['memory-only'],
}
const withRefusal = {
  saved: 'on-device refused refused refused refused refused expired refused',
  saving: 'saving refused refused refused refused refused expired refused',
  'memory-only': plain['memory-only'],
}

const row = (save: SaveState, conflicts: number, refusal: 'too-large' | null) =>
  syncs.map((sync) => dataState({ save, sync, conflicts, refusal }).kind).join(' ')

for (const save of saves) {
  it(`is told for a journal that is ${save.kind}`, () => {
    expect(row(save, 0, null)).toBe(plain[save.kind])
    expect(row(save, 2, null)).toBe(withConflict[save.kind])
    expect(row(save, 0, 'too-large')).toBe(withRefusal[save.kind])
    expect(row(save, 1, 'too-large')).toBe(withConflict[save.kind])
  })
}

it('is what the account has, where this tab alone holds the rest', () => {
  const save: SaveState = { kind: 'memory-only', reason: 'account' }
  expect(row(save, 0, null)).toBe(
    'memory-only in-account saving memory-only memory-only memory-only expired in-account',
  )
  expect(row(save, 1, null).split(' ')[1]).toBe('conflict')
  const refused = dataState({ save, sync: { kind: 'synced' }, conflicts: 0, refusal: 'invalid' })
  expect(refused).toMatchObject({ kind: 'refused', isInTab: true })
})

it('claims that words are kept only when they are on the disk', () => {
  for (const save of saves) {
    for (const sync of syncs) {
      for (const refusal of [null, 'invalid'] as const) {
        const state = dataState({ save, sync, conflicts: 0, refusal })
        const isClaim =
          state.kind === 'on-device' ||
          state.kind === 'in-account' ||
          ('isKept' in state && state.isKept)
        if (isClaim) expect(save.kind).toBe('saved')
      }
    }
  }
})

it('claims the account only for a document that it has', () => {
  for (const save of saves) {
    for (const sync of syncs) {
      const state = dataState({ save, sync, conflicts: 0, refusal: null })
      if (state.kind !== 'in-account') continue
      expect(['synced', 'refused']).toContain(sync.kind)
    }
  }
})

it('says why the account does not take it', () => {
  const facts = { save: { kind: 'saved' }, sync: { kind: 'synced' }, conflicts: 0 } as const
  expect(dataState({ ...facts, refusal: 'merge-limit' })).toEqual({
    kind: 'refused',
    code: 'merge-limit',
    isKept: true,
  })
})
