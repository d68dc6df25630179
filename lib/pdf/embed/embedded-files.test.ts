import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryLetter, arbitraryResume } from '@/lib/resume/testing/arbitrary-resume'
import { withStory } from '@/lib/resume/testing/with-story'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { runs } from '@/tests/runs'
import { embeddedFiles } from './embedded-files'

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const carrying = <T extends { design: object }>(document: T): T => ({
  ...document,
  design: { ...document.design, carry: true },
})

it('carries nothing unless the design asks for it', () => {
  expect(embeddedFiles(fullResume(countingIds()))).toEqual([])
})

it('carries the whole document, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryResume(), arbitraryLetter()), (document) => {
      const [source] = embeddedFiles(carrying(document))
      expect(source?.relationship).toBe('Source')
      const whole = JSON.parse(JSON.stringify(carrying(document)))
      if (document.kind === 'resume') whole.content.stories = []
      expect(JSON.parse(decode(source?.bytes))).toEqual(whole)
    }),
    { numRuns: runs(50) },
  )
})

it('carries no story that the person tells in interviews', () => {
  const document = carrying(withStory(fullResume(countingIds())))
  for (const { bytes } of embeddedFiles(document)) {
    expect(decode(bytes)).not.toMatch(/night the pump failed|spare impeller/)
  }
})

it('says nothing of the posting that a CV is fitted to', () => {
  const document = carrying(fullResume(countingIds()))
  const posting = { title: 'Pilot', employer: 'Meridian Grid', text: 'We look for a pilot.' }
  const lineage = { documentId: document.id, version: 0, posting }
  for (const { bytes } of embeddedFiles({ ...document, lineage })) {
    expect(decode(bytes)).not.toMatch(/Meridian Grid|We look for/)
  }
})

it('gives equal bytes for documents that differ in the order of their keys alone', () => {
  const document = carrying(fullResume(countingIds()))
  const turned = Object.fromEntries(Object.entries(document).reverse()) as typeof document
  const bytes = (one: typeof document) => embeddedFiles(one).map((file) => decode(file.bytes))
  expect(Object.keys(turned)).not.toEqual(Object.keys(document))
  expect(bytes(turned)).toEqual(bytes(document))
})

it('says to other programs only what is printed', () => {
  const document = carrying(fullResume(countingIds()))
  const [post] = document.content.work
  if (!post) throw new Error('no post')
  const state = { key: 'awards', visible: false, title: '', breakBefore: false }
  const content = {
    ...document.content,
    work: [{ ...post, hidden: true }],
    sections: [state, { ...state, key: 'summary' }],
  }
  const files = embeddedFiles({ ...document, title: 'For nobody', content })
  const resume = decode(files.find(({ name }) => name === 'resume.json')?.bytes)
  for (const unseen of [post.name, 'Prize', 'bold claims', 'For nobody', document.id]) {
    expect(resume).not.toContain(unseen)
    expect(decode(files[0]?.bytes)).toContain(unseen)
  }
  expect(resume).toContain('Atlas')
})
