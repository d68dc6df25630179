import { afterAll, expect, it } from 'vitest'
import type { DocumentBody, DocumentList } from '@/lib/api/documents'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { openTestApi } from './support/test-api'

const ids = createIdGenerator()
const application = createApplication(ids, '2026-03-02', {
  employer: 'Elm Vets',
  position: 'Night nurse',
  jobDescription: 'Care for dogs.',
})
const api = await openTestApi()
const made = await api.ask('/resumes', { method: 'POST', json: { document: application } })
expect(made.status).toBe(201)
afterAll(() => api.close())

const list = async (path: string) => ((await (await api.ask(path)).json()) as DocumentList).items
const path = `/resumes/${application.id}`

it('are listed with how far they are, apart from CVs and letters', async () => {
  for (const query of ['', '&sort=title', '&search=dogs']) {
    expect(await list(`/documents?kind=application${query}`)).toMatchObject([
      {
        name: 'Elm Vets',
        label: 'Night nurse',
        application: { stage: 'saved', stageOn: '2026-03-02' },
      },
    ])
    expect(await list(`/resumes?limit=9${query}`)).toEqual([])
  }
})

it('come to devices with all other documents', async () => {
  const { changes } = (await (await api.ask('/changes')).json()) as { changes: unknown[] }
  expect(changes).toMatchObject([{ id: application.id, head: { kind: 'application' } }])
})

it('are changed by parts, and refuse a stage that there is not', async () => {
  const to = (after: string, before: string) => ({
    hunks: [{ kind: 'set', address: 'content/stage', before, after }],
  })
  const changed = await api.ask(path, { method: 'PATCH', json: to('applied', 'saved') })
  expect(changed.status).toBe(200)
  const refused = await api.ask(path, { method: 'PATCH', json: to('dreaming', 'applied') })
  expect(refused.status).toBe(422)
  const read = (await (await api.ask(path)).json()) as DocumentBody
  expect(read.document.content).toMatchObject({ stage: 'applied' })
})

it('have no PDF and no file of other formats', async () => {
  for (const file of ['pdf', 'export?format=docx']) {
    expect((await api.ask(`/resumes/${application.id}/${file}`)).status).toBe(404)
  }
})

it('go to the trash and come back', async () => {
  expect((await api.ask(path, { method: 'DELETE' })).status).toBe(200)
  expect(await list('/documents?kind=application')).toEqual([])
  expect((await api.ask(`${path}/restore`, { method: 'POST', json: {} })).status).toBe(200)
  expect(await list('/documents?kind=application')).toHaveLength(1)
})
