import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentBody, DocumentList, VersionList } from '@/lib/api/documents'
import { createResume } from '@/lib/resume/create'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { openTestApi } from './support/test-api'

// Letters over the API: documents of one kind among others.

const ids = createIdGenerator()
let letter: LetterDocument
const cv = createResume(ids)
const api = await openTestApi()
const json = { document: cv, baseVersion: 0 }
await api.ask(`/resumes/${cv.id}`, { method: 'PUT', json })
afterAll(() => api.close())
beforeEach(async () => {
  letter = letterFor(cv, { version: 1, date: '2026-03-01', posting: null }, ids)
  letter.content.basics.name = 'Ana Baker'
  letter.content.subject = 'Night baker'
  const json = { document: letter, baseVersion: 0 }
  const saved = await api.ask(`/resumes/${letter.id}`, { method: 'PUT', json })
  expect(saved.status).toBe(200)
})

const list = async (path: string) => ((await (await api.ask(path)).json()) as DocumentList).items

describe('letters', () => {
  it('are listed and found apart from CVs, each as what it is about', async () => {
    for (const query of ['', '&sort=title', '&search=night+baker']) {
      const found = await list(`/documents?kind=letter${query}`)
      expect(found.map(({ kind }) => kind)).not.toContain('resume')
      expect(found).toContainEqual(
        expect.objectContaining({ id: letter.id, name: 'Ana Baker', label: 'Night baker' }),
      )
    }
    expect((await list('/resumes')).map(({ id }) => id)).toEqual(
      expect.arrayContaining([letter.id, cv.id]),
    )
  })

  it('are made, read, changed, kept as versions, thrown away and brought back', async () => {
    const made = await api.ask('/resumes', {
      method: 'POST',
      json: { document: { ...letter, id: ids.document() } },
    })
    expect(made.status).toBe(201)
    const path = made.headers.get('location')?.replace('/api/v1', '') ?? ''
    expect(path).toMatch(/^\/resumes\//)
    const hunk = { kind: 'set', address: 'content/subject', before: 'Night baker', after: 'Baker' }
    expect((await api.ask(path, { method: 'PATCH', json: { hunks: [hunk] } })).status).toBe(200)
    const read = (await (await api.ask(path)).json()) as DocumentBody
    expect(read.document.content).toMatchObject({ subject: 'Baker' })
    expect((await api.ask(`${path}/versions`, { method: 'POST', json: {} })).status).toBe(201)
    const versions = (await (await api.ask(`${path}/versions`)).json()) as VersionList
    expect(versions.items).toHaveLength(1)
    expect((await api.ask(path, { method: 'DELETE' })).status).toBe(200)
    expect(await list('/documents?kind=letter&trashed=true')).toMatchObject([{ label: 'Baker' }])
    expect((await api.ask(`${path}/restore`, { method: 'POST', json: {} })).status).toBe(200)
    expect(await list('/documents?kind=letter&trashed=true')).toEqual([])
  })

  it('have a PDF of their own name', async () => {
    const answer = await api.ask(`/resumes/${letter.id}/pdf`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain('Ana-Baker-Night-baker.pdf')
  })
})

it('the kind of a document never changes', async () => {
  const json = { document: { ...cv, id: letter.id }, baseVersion: 1 }
  expect((await api.ask(`/resumes/${letter.id}`, { method: 'PUT', json })).status).toBe(422)
})
