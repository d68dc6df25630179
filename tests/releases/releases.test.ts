import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BulkExport } from '@/lib/api/bulk-exports'
import type { DocumentBody } from '@/lib/api/documents'
import { readDocx } from '@/lib/exporters/testing/read-docx'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { firstLook } from '@/lib/resume/look'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { runBulkExport } from '@/lib/server/exports/bulk/run-bulk-export'
import { toOwnerId } from '@/lib/server/owner'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { testConfiguration } from '@/lib/server/testing/test-ports'
import { closeRenderer } from '@/tests/support/close-renderer'
import { visitPage } from '../api/support/shared-pages'
import { openTestApi, sessions, type TestApi } from '../api/support/test-api'
import { takeExport } from '../support/take-export'
import { joinedAs, type PlacedWord, type ReleasedDocument, readWords } from './read-words'

// Data folders of earlier releases in this one: what they printed stays where it was, on every way.

const releases = join('tests', 'fixtures', 'releases')
const versions = readdirSync(releases).filter((name) => /^\d/.test(name))

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const expectWords = (found: readonly PlacedWord[], known: readonly PlacedWord[]) =>
  expect(found).toEqual(joinedAs(known, found))

/** Returns the words of a PDF that another form of the document lacks. */
const missingIn = (text: string, { words }: ReleasedDocument) => {
  const letters = lettersOf(text)
  return words
    .filter(([, text]) => !/^\d+ \/ \d+$/.test(text))
    .flatMap(([, text]) => text.split(/\s+/))
    .filter((word) => !letters.includes(lettersOf(word)))
}

/** Returns the visible text of a page. */
const textOfPage = (html: string) =>
  html
    .replace(/<(style|script|head)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, '')

describe.each(versions)('the data folder of %s', (version) => {
  const from = join(releases, version)
  const documents = JSON.parse(
    gunzipSync(readFileSync(join(from, 'documents.json.gz'))).toString(),
  ) as ReleasedDocument[]
  const folder = mkdtempSync(join(tmpdir(), 'vitae-release-'))
  let api: TestApi

  beforeAll(async () => {
    execFileSync('tar', ['-xzf', join(from, 'data.tar.gz'), '-C', folder])
    api = await openTestApi({}, {}, (parts, changes) =>
      openEmbeddedPorts(testConfiguration(folder, changes), parts),
    )
    // Its thread starts late on a machine that does much else, and its first answer may be an error.
    await api.ask(`/resumes/${documents[0]?.id}/pdf`)
  }, 60_000)
  afterAll(async () => {
    await closeRenderer()
    await api.close()
    rmSync(folder, { recursive: true })
  })

  const bytesOf = async (answer: Response) => {
    expect(answer.status).toBe(200)
    return new Uint8Array(await answer.arrayBuffer())
  }

  const documentOf = async ({ id }: ReleasedDocument) => {
    const body = (await (await api.ask(`/resumes/${id}`)).json()) as DocumentBody
    return body.document as PaperDocument
  }

  it('has documents in each template', () => {
    expect(documents.length).toBeGreaterThan(15)
    for (const { words } of documents) expect(words.length).toBeGreaterThan(5)
  })

  it.each(documents)('prints $template as it was, by the API and by the editor', async (known) => {
    const sent = await bytesOf(await api.ask(`/resumes/${known.id}/pdf`))
    expectWords(await readWords(sent), known.words)
    const drawn = await engine.render(await documentOf(known))
    expect(drawn.ok && hashOf(drawn.rendered.bytes)).toBe(hashOf(sent))
  })

  it.each(documents.filter(({ share }) => share))('shares $template as it was', async (known) => {
    const { share = '' } = known
    const pdf = await bytesOf(await visitPage(api, `${share}/1.pdf`))
    expectWords(await readWords(pdf), known.words)
    const page = textOfPage(await (await visitPage(api, share)).text())
    const { design } = await documentOf(known)
    const { contact } = languageTableOf(design.language, firstLook).labels
    // A heading of the template's own: side columns say "Contact".
    const missing = missingIn(page, known).filter((word) => lettersOf(word) !== lettersOf(contact))
    expect(missing).toEqual([])
  })

  it('prints versions of the history as they were', async () => {
    for (const { id, words } of documents.filter((_, at) => at % 4 === 0)) {
      const pdf = await bytesOf(await api.ask(`/resumes/${id}/pdf?version=1`))
      expectWords(await readWords(pdf), words)
    }
  })

  it.each(documents.filter((_, at) => at % 2 === 0))(
    'writes the words of $template into Word',
    async (known) => {
      const file = await bytesOf(await api.ask(`/resumes/${known.id}/export?format=docx`))
      const { paragraphs } = readDocx(file)
      expect(missingIn(paragraphs.map(({ text }) => text).join('\n'), known)).toEqual([])
    },
  )

  it('has what was sent, byte for byte', async () => {
    const known = documents.find(({ sent }) => sent)
    const { application, sha256 } = known?.sent ?? {}
    const pdf = await bytesOf(await api.ask(`/documents/${application}/sent/${sha256}`))
    expect(hashOf(pdf)).toBe(sha256)
    expectWords(await readWords(pdf), known?.words ?? [])
  })

  it.each([false, true])('packs the very PDFs in bulk, also blind ones: %s', async (blind) => {
    const written = await Promise.all(
      documents.map(async (known) => ((await documentOf(known)).kind === 'resume' ? [known] : [])),
    )
    const chosen = written.flat()
    expect(chosen.length).toBeGreaterThan(15)
    const json = { ids: chosen.map(({ id }) => id), format: 'pdf', blind }
    const begun = (await (
      await api.ask('/bulk-exports', { method: 'POST', json })
    ).json()) as BulkExport
    const signal = new AbortController().signal
    await runBulkExport(api.ports, toOwnerId(sessions.ana), { id: begun.id, signal })
    const done = (await (await api.ask(`/bulk-exports/${begun.id}`)).json()) as BulkExport
    expect(done).toMatchObject({ status: 'done', skipped: 0 })
    const { pathname } = new URL(done.file?.link.url ?? '')
    const packed = Object.values(unzipSync(await bytesOf(await api.ask(pathname, { as: null }))))
    expect(packed).toHaveLength(chosen.length)
    for (const [at, { id, words }] of chosen.entries()) {
      const bytes = new Uint8Array(packed[at] ?? [])
      const single = await bytesOf(await api.ask(`/resumes/${id}/pdf?blind=${blind}`))
      expect(hashOf(bytes)).toBe(hashOf(single))
      const read = await readWords(bytes)
      if (!blind) expectWords(read, words)
      else expect(read.length).toBeGreaterThan(0)
    }
  })

  it('packs archives that the command line prints as it was', async () => {
    const files = await takeExport(api.ports, toOwnerId(sessions.ana))
    const known = documents[1]
    const [, file] =
      Object.entries(files).find(
        ([name, bytes]) =>
          /^cvs\/.*\.json$/.test(name) && strFromU8(bytes).includes(known?.id ?? ''),
      ) ?? []
    const printed = join(folder, 'printed.pdf')
    const run = spawnSync(process.execPath, ['scripts/vitae.mjs', 'render', '-', '-o', printed], {
      input: file,
    })
    expect(run.status, run.stderr.toString()).toBe(0)
    expectWords(await readWords(readFileSync(printed)), known?.words ?? [])
  })
})
