import { afterAll, expect, it } from 'vitest'
import type { DocumentBody } from '@/lib/api/documents'
import { templateFile } from '@/lib/pdf/own-template/template-file'
import { templateOf } from '@/lib/pdf/templates/registry'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { openTestApi } from './support/test-api'

const api = await openTestApi()
afterAll(() => api.close())

const mine = templateFile(templateOf('metro'))
const check = async (json: unknown) => {
  const answer = await api.ask('/templates/check', { method: 'POST', json })
  return { status: answer.status, body: await answer.json() }
}

it('serves the form of templates to anybody', async () => {
  const answer = await api.ask('/templates/schema', { as: null })
  expect(answer.status).toBe(200)
  const schema = (await answer.json()) as { properties: object }
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(mine)))
})

it('says what keeps a template from being used', async () => {
  expect(await check(mine)).toEqual({ status: 200, body: { usable: true, problems: [] } })
  expect((await check({ ...mine, name: 3 })).body).toEqual({
    usable: false,
    problems: [{ code: 'form', path: 'name', reason: 'has to be text' }],
  })
  const light = { ...mine, palettes: [{ id: 'mist', accent: '#c0c8d0' }] }
  expect((await check(light)).body).toMatchObject({
    usable: false,
    problems: expect.arrayContaining([expect.objectContaining({ code: 'contrast' })]),
  })
  const boxes = Array(1_000_000).fill(0)
  expect((await check({ ...mine, look: { zones: boxes } })).status).toBe(413)
})

it('stores a CV whose template cannot be read, and gives it back whole', async () => {
  const cv = createResume(createIdGenerator())
  const ownTemplate = { format: 2, name: 'From tomorrow' }
  const document = { ...cv, design: { ...cv.design, ownTemplate } }
  const saved = await api.ask(`/resumes/${cv.id}`, {
    method: 'PUT',
    json: { document, baseVersion: 0 },
  })
  expect(saved.status).toBe(200)
  const read = (await (await api.ask(`/resumes/${cv.id}`)).json()) as DocumentBody
  expect(paperOf(read.document).design.ownTemplate).toEqual(ownTemplate)
})
