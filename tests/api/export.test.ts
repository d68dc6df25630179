import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { exportDocument } from '@/lib/exporters/export-document'
import { createLetter } from '@/lib/resume/create-letter'
import { documentFormats, fileFactsOf } from '@/lib/resume/file-formats'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { openTestApi } from './support/test-api'

const ids = createIdGenerator()
const document = sampleResume('teacher', ids)
const letter = createLetter(ids)
const path = `/resumes/${document.id}/export`
const api = await openTestApi()
await api.ask(`/resumes/${document.id}`, { method: 'PUT', json: { document, baseVersion: 0 } })
const json = { document: letter, baseVersion: 0 }
await api.ask(`/resumes/${letter.id}`, { method: 'PUT', json })
afterAll(() => api.close())

const no = new Uint8Array()
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe.each(documentFormats)('a CV as %s', (format) => {
  it('is the file that the browser makes, and not sent to whoever has it', async () => {
    const answer = await api.ask(`${path}?format=${format}`)
    expect(answer.status).toBe(200)
    const { mediaType, ending } = fileFactsOf(format)
    expect(answer.headers.get('content-type')).toBe(mediaType)
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="[\\w.-]+-CV\\.${ending}"`),
    )
    const bytes = await bytesOf(answer)
    if (format === 'docx') {
      // An archive says when it was packed, and its links have names by chance: the words are what counts.
      const words = (packed: Uint8Array) =>
        strFromU8(unzipSync(packed)['word/document.xml'] ?? no).replace(/<[^>]+>/g, '|')
      expect(words(bytes)).toBe(words((await exportDocument(document, format, 'CV')) ?? no))
    } else {
      const expected = await exportDocument(document, format, 'CV')
      expect(bytes).toEqual(Buffer.from(expected ?? []))
    }
    const etag = answer.headers.get('etag') ?? ''
    const again = await api.ask(`${path}?format=${format}`, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})

describe('what is no file', () => {
  it.each(['json-resume', 'europass'])('a letter as %s', async (format) => {
    const answer = await api.ask(`/resumes/${letter.id}/export?format=${format}`)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { problems: [{ path: 'format' }] },
    ])
    expect((await api.ask(`/resumes/${letter.id}/export?format=docx`)).status).toBe(200)
  })

  it.each(['', '?format=exe', '?format=html&format=docx', '?format=html&more=1'])(
    '%s',
    async (query) => {
      expect((await api.ask(`${path}${query}`)).status).toBe(422)
    },
  )
})

it('templates are those that a new CV may ask for', async () => {
  const answer = await api.ask('/templates')
  const { templates } = (await answer.json()) as { templates: { id: string }[] }
  expect(templates.length).toBeGreaterThan(10)
  for (const { id } of templates) {
    const json = { templateId: id, data: { name: 'Ana' } }
    expect((await api.ask('/resumes', { method: 'POST', json })).status).toBe(201)
  }
})
