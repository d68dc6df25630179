import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { createApplication } from '@/lib/resume/create-application'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { testConfiguration } from '@/lib/server/testing/test-ports'
import { openTestApi } from '../api/support/test-api'
import { type ReleasedDocument, readWords } from './read-words'

// Writes the data folder of this release and what it printed: `node scripts/write-release.mjs VERSION`. No test of `npm test`.

/** Languages of the documents, with those whose words a look has changed. */
const languages = ['en', 'de', 'pt-BR', 'uk', 'it', 'fr', 'vi', 'es']
const dateStyles = ['short', 'long', 'numeric'] as const

it('writes the data folder of a release', { timeout: 900_000 }, async () => {
  const target = process.env.RELEASE_FOLDER ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'vitae-release-'))
  const ids = createIdGenerator()
  const api = await openTestApi({}, {}, (parts, changes) =>
    openEmbeddedPorts(testConfiguration(folder, changes), parts),
  )
  const put = async (document: Document, baseVersion: number, checkpoint?: 'download') => {
    const json = { document, baseVersion, ...(checkpoint ? { checkpoint } : {}) }
    const saved = await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
    expect(saved.status, await saved.text()).toBe(200)
  }
  const post = async (path: string, json: object) => {
    const made = await api.ask(path, { method: 'POST', json })
    expect(made.status).toBe(201)
    return (await made.json()) as Record<string, string>
  }
  const wordsOf = async (id: string) => {
    const answer = await api.ask(`/resumes/${id}/pdf`)
    expect(answer.status).toBe(200)
    return readWords(new Uint8Array(await answer.arrayBuffer()))
  }
  const documents: ReleasedDocument[] = []
  for (const [at, { id: template, fonts }] of templateCatalogue.entries()) {
    const sample = sampleResume(professions[at % professions.length] ?? 'nurse', ids)
    const language = languages[at % languages.length] ?? 'en'
    const dateStyle = dateStyles[at % dateStyles.length] ?? 'short'
    const design = { ...sample.design, template, fonts, language, dateStyle }
    const cv: ResumeDocument = { ...sample, design }
    await put({ ...cv, title: 'First' }, 0, 'download')
    await put(cv, 1)
    documents.push({ id: cv.id, template, words: await wordsOf(cv.id) })
    const known = documents.at(-1)
    if (!known) throw new Error('It was added')
    if (at % 3 === 0) {
      const { url = '' } = await post('/shares', { documents: [{ id: cv.id }] })
      known.share = new URL(url).pathname
    }
    if (at === 1) {
      const letter = letterFor(cv, { version: 2, date: '2026-03-01', posting: null }, ids)
      await put(letter, 0)
      documents.push({ id: letter.id, template, words: await wordsOf(letter.id) })
      const application = createApplication(ids, '2026-03-01', { employer: 'Elm Vets' })
      await put(application, 0)
      const sent = await post(`/documents/${application.id}/sent`, { documentId: cv.id })
      known.sent = { application: application.id, sha256: sent.fileId ?? '' }
    }
  }
  await api.close()
  mkdirSync(target, { recursive: true })
  writeFileSync(
    join(target, 'documents.json.gz'),
    gzipSync(JSON.stringify(documents), { level: 9 }),
  )
  execFileSync('tar', ['-czf', join(target, 'data.tar.gz'), '-C', folder, '.'])
  rmSync(folder, { recursive: true })
})
