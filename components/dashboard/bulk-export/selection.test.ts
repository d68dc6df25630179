import { describe, expect, it } from 'vitest'
import { bulkExportLimits } from '@/lib/api/bulk-exports'
import { maxDocuments, selectedIds, selectFirst, toggleDocument } from './selection'

const resume = (id: string) => ({ id, kind: 'resume' as const })
const letter = (id: string) => ({ id, kind: 'letter' as const })
const items = [resume('a'), letter('b'), resume('c')]

describe('the selection of documents to download', () => {
  it('has the limit of the server', () => {
    expect(maxDocuments).toBe(bulkExportLimits.documents)
  })

  it('begins with all, and with no more than fit', () => {
    expect([...selectFirst(items, false)]).toEqual(['a', 'b', 'c'])
    const many = Array.from({ length: 250 }, (_, at) => resume(`cv-${at}`))
    const first = selectFirst(many, false)
    expect(first.size).toBe(200)
    expect(first.has('cv-199')).toBe(true)
    expect(first.has('cv-200')).toBe(false)
  })

  it('does not count letters where they are left out', () => {
    const many = [letter('b'), ...Array.from({ length: 201 }, (_, at) => resume(`cv-${at}`))]
    const first = selectFirst(many, true)
    expect(first.size).toBe(200)
    expect(first.has('b')).toBe(false)
  })

  it('takes a document out and in again', () => {
    const without = toggleDocument(new Set(['a', 'b']), 'a')
    expect([...without]).toEqual(['b'])
    expect([...toggleDocument(without, 'a')].sort()).toEqual(['a', 'b'])
  })

  it('exports what is still there, in the order of the list', () => {
    const selected = new Set(['c', 'gone', 'b', 'a'])
    expect(selectedIds(items, selected, false)).toEqual(['a', 'b', 'c'])
    expect(selectedIds(items, selected, true)).toEqual(['a', 'c'])
  })
})
