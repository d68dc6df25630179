import { expect, it } from 'vitest'
import { runReadGroups, runReadPerson } from './run-read-lines'
import { fakeWorker } from './testing/fake-worker'

const source = {
  ...{ layout: 'flow' as const, pages: [], lines: [], links: [], language: '', mirrored: false },
}

it('returns the entry of each group', async () => {
  const { say, start } = fakeWorker()
  const { outcome } = runReadGroups({ source, kind: 'work', groups: [[1], [2]] }, start)
  const entries = [{ id: 'd1', fields: {}, lists: {} }, null]
  say({ kind: 'groups-read', entries })
  expect(await outcome).toEqual(entries)
})

it('returns no entries and no sections where the worker takes too long', async () => {
  const groups = [[1], [2]]
  const asked = { source, kind: 'work' as const, groups }
  expect(await runReadGroups(asked, fakeWorker().start, 5).outcome).toEqual([null, null])
  expect(await runReadPerson(source, [1], fakeWorker().start, 5).outcome).toEqual([])
})
