import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { packOutcome, unpackOutcome } from './pack-outcome'

const ids = createIdGenerator()
const archived = () => ({
  file: 'data/documents/1.jsonl',
  version: 1,
  createdAt: 1,
  editedAt: 2,
  isTrashed: false,
  document: createResume(ids),
  versions: [],
})

it('brings an outcome to another thread as it was, a document a turn', async () => {
  const documents = Array.from({ length: 50 }, archived)
  const archive = { documents, named: [], pdfs: [], facts: [], refused: [] }
  const packed = packOutcome({ ok: true, archive })
  let turns = 0
  let isOver = false
  const countTurns = () => {
    turns++
    if (!isOver) setImmediate(countTurns)
  }
  setImmediate(countTurns)
  const unpacked = await unpackOutcome(structuredClone(packed))
  isOver = true
  expect(unpacked).toEqual({ ok: true, archive })
  expect(turns).toBeGreaterThanOrEqual(documents.length - 1)
  expect(await unpackOutcome(packOutcome({ ok: false, code: 'damaged' }))).toEqual({
    ok: false,
    code: 'damaged',
  })
})
