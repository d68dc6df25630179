import { expect, it } from 'vitest'
import { closingOf, closingTextsOf } from '@/lib/resume/countries/country-rules'
import { createResume } from '@/lib/resume/create'
import { closingKey, resolveSections } from '@/lib/resume/sections'
import { literal } from '@/lib/resume/text/rich-text'
import { readDocument } from '@/lib/resume/upgrade'
import { signatureId } from '@/tests/fixtures/closing'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { addClosing, setSignature } from './closing'
import { entriesOf } from './locate'
import { moveSection } from './section-list'
import { addCustomSection, changeSection } from './sections'

const ids = countingIds()
const empty = createResume(ids)
const keysOf = (document: typeof empty) => resolveSections(document.content).map(({ key }) => key)

it('adds one closing section, which stays the last', () => {
  const added = addClosing({ ...empty, design: { ...empty.design, country: 'IN' } }, ids)
  const twice = added && addClosing({ ...added.document, design: empty.design }, ids)
  const more = twice && addCustomSection(twice.document, ids)
  if (!added || !twice || !more) throw new Error('a limit is reached')
  expect(added.focus?.address).toMatch(/\/summary$/)
  expect(entriesOf(twice.document.content, closingKey)).toMatchObject([
    { summary: closingOf('IN').declaration?.text },
    { summary: '' },
  ])
  expect(keysOf(more.document).at(-1)).toBe(closingKey)
  const moved = moveSection(more.document, keysOf(more.document), closingKey, 0).document
  expect(keysOf(moved)).toEqual(keysOf(more.document))
  expect(readDocument(JSON.parse(JSON.stringify(more.document)))).toMatchObject({ ok: true })
})

it('offers each text of the country once', () => {
  const polish = { ...empty, design: { ...empty.design, country: 'PL' } }
  const first = addClosing(polish, ids)
  const second = first && addClosing(first.document, ids)
  const third = second && addClosing(second.document, ids)
  if (!third) throw new Error('a limit is reached')
  const [consent, further] = closingTextsOf('PL')
  expect(entriesOf(third.document.content, closingKey)).toMatchObject([
    { summary: literal(consent?.text ?? '') },
    { summary: literal(further?.text ?? '') },
    { summary: '' },
  ])
})

it('signs a closing text only', () => {
  const { document } = addClosing(empty, ids) ?? { document: empty }
  const [entry] = entriesOf(document.content, closingKey)
  const signed = setSignature(document, entry?.id ?? '', signatureId).document
  expect(entriesOf(signed.content, closingKey)).toMatchObject([
    { signature: { fileId: signatureId } },
  ])
  const bare = setSignature(signed, entry?.id ?? '', null).document
  expect(entriesOf(bare.content, closingKey)).toMatchObject([{ signature: null }])
  expect(setSignature(document, 'k3v8m2x0qz1f', signatureId).document).toBe(document)
  const custom = addCustomSection(document, ids)?.document ?? document
  expect(changeSection(custom, closingKey, { isHeadingHidden: true }).document).not.toBe(custom)
})
