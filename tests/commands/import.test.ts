import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentBody, DocumentHead } from '@/lib/api/documents'
import { isBuildFresh } from '@/scripts/support/build-state.mjs'
import { readPdf } from '@/tests/e2e/support/pdf'
import { hostileCorpus } from '@/tests/support/hostile-corpus'
import { plainPdf } from '@/tests/support/hostile-files'
import { type SignedInServer, startSignedInServer } from '../support/signed-in-server'

// Files made to harm through the server as `npm start` runs it: Next in front, the thread of the
// bundle behind. How long others wait meanwhile is a figure: `npm run bench -- hostile`.

let server: SignedInServer

beforeAll(async () => {
  if (isBuildFresh()) server = await startSignedInServer()
}, 60_000)
afterAll(() => server?.close())

const files = () => {
  const path = new URL('../fixtures/pilot-by-browser.pdf', import.meta.url)
  return new Uint8Array(readFileSync(path))
}

describe.skipIf(!isBuildFresh())('importing on a server that runs (needs a fresh build)', () => {
  it('takes a PDF from its upload to a CV and its own PDF, by the API alone', async () => {
    const { id, status } = await server.send('pilot.pdf', files())
    expect(status).toBe(201)
    const { status: ended, draft, unplaced } = await server.endOf(id)
    expect([ended, typeof draft, Array.isArray(unplaced)]).toEqual(['done', 'object', true])
    expect(await (await server.ask('/api/v1/resumes')).json()).toMatchObject({ items: [] })

    const created = await server.ask(`/api/v1/imports/${id}/resume`, 'POST', {})
    expect(created.status).toBe(201)
    const head = (await created.json()) as DocumentHead
    expect(created.headers.get('location')).toBe(`/api/v1/resumes/${head.id}`)
    const read = await server.ask(`/api/v1/resumes/${head.id}`)
    const { document } = (await read.json()) as DocumentBody
    const { name, email } = (document as { content: { basics: { name: string; email: string } } })
      .content.basics
    expect(name).not.toBe('')
    expect(JSON.stringify(draft)).toContain(name)

    const pdf = await server.ask(`/api/v1/resumes/${head.id}/pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const { text } = await readPdf(new Uint8Array(await pdf.arrayBuffer()))
    expect(text).toContain(name)
    expect(text).toContain(email)
    expect((await server.ask(`/api/v1/imports/${id}`, 'DELETE')).status).toBe(204)
  })

  it('takes a file of 10 MB, and not one byte more', { tags: ['nightly'] }, async () => {
    const largest = new Uint8Array(10_000_000)
    largest.set(plainPdf(['Ada Example']))
    const taken = await server.send('large.pdf', largest)
    expect(taken.status).toBe(201)
    await server.endOf(taken.id)
    expect((await server.send('larger.pdf', new Uint8Array(10_000_001))).status).toBe(413)
  })

  it.each(hostileCorpus)(
    '$file ends as it should while others are answered: $ends',
    { tags: ['nightly'] },
    async ({ file, ends, bytes }) => {
      const { id, status } = await server.send(file, bytes)
      expect(status).toBe(201)
      let isOver = false
      const others = (async () => {
        while (!isOver) expect((await server.ask('/api/health')).status).toBe(200)
      })()
      const state = await server.endOf(id)
      isOver = true
      await others
      if (ends === 'import') expect(state).toMatchObject({ status: 'done' })
      else expect([state.status, state.code]).toEqual(['failed', ends])
      // What is made of it is a document that the API takes.
      const made = await server.ask(`/api/v1/imports/${id}/resume`, 'POST', {})
      expect(made.status).toBe(ends === 'import' ? 201 : 422)
    },
  )
})
