import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { plainText } from '@/lib/resume/text/rich-text'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import { indexCv } from './cv/cv-index'
import { cvTextsOf } from './cv/cv-texts'
import { readPostStints } from './demands/post-stints'
import { collectFacts } from './grounding/cv/places'
import { readSources } from './reader/sources'
import { rewordableFields } from './tailoring/offered-fields'
import { translatableTexts, verbatimTexts } from './translation/translatable'

/** Suggestions, checks and matching treat each role as a post. */
const document = promotedResume(createIdGenerator())
const [employer] = document.content.work
const roles = employer?.roles ?? []
const lead = roles[1]
const bullet = lead?.highlights[0]

it('are posts with their own dates, in the index of a CV and in the demands', () => {
  const posts = indexCv(document, '2026-01').posts.slice(0, 3)
  expect(posts.map(({ entry, title }) => [entry, title])).toEqual(
    roles.map(({ id, position }) => [id, position]),
  )
  const stints = readPostStints(document.content, '2026-01')
  expect(posts.map(({ stint }) => stint)).toEqual(roles.map(({ id }) => stints.get(id)))
  expect(posts.every(({ stint }) => stint !== null)).toBe(true)
  expect(stints.has(employer?.id ?? '')).toBe(false)
})

it('have their texts and bullets in the section of work', () => {
  const text = cvTextsOf(document).find(({ bullet: id }) => id === bullet?.id)
  expect(text).toMatchObject({ section: 'work', entry: lead?.id, text: bullet?.text })
  const translated = translatableTexts(document).map(({ stored }) => stored)
  expect(translated).toContain('Lead Data Engineer')
  expect(translated).toContain(bullet?.text)
  expect(verbatimTexts(document).map(({ stored }) => stored)).toContain(employer?.name)
})

it('are evidence with the name of their employer, at addresses that exist', () => {
  const addresses = new Set(cvTextsOf(document).map(({ address }) => String(address)))
  const { places, stints } = collectFacts(document.content, '2026-01', plainText)
  const ofLead = places.filter(({ entry }) => entry === lead?.id)
  expect(ofLead[0]?.text).toContain(employer?.name)
  expect(ofLead.map(({ text }) => text)).toContain(bullet?.text)
  expect(ofLead.every(({ place }) => addresses.has(place))).toBe(true)
  expect(stints).toHaveLength(document.content.work.length + 2)
  const lines = readSources(document.content, plainText).filter(({ entry }) => entry === lead?.id)
  expect(lines[0]?.text).toBe(
    'Lead Data Engineer, Tideline Energy, Electricity for the Atlantic coast, Lisbon, 2021-03 to 2023-05',
  )
  expect(lines).toHaveLength(1 + (lead?.highlights.length ?? 0))
})

it('have bullets that help can be asked for, named by title, employer and dates', () => {
  const field = rewordableFields(document).find(({ address }) => address === `${bullet?.id}/text`)
  expect(field).toMatchObject({
    entryId: lead?.id,
    entry: 'Lead Data Engineer, Tideline Energy, 2021-03 to 2023-05',
  })
})

it('say nothing while they are hidden', () => {
  const hidden = structuredClone(document)
  const [first] = hidden.content.work
  if (first?.roles[1]) first.roles[1].hidden = true
  const has = (texts: readonly { text: string }[]) =>
    texts.some(({ text }) => text.includes(bullet?.text ?? '-'))
  expect(has(cvTextsOf(hidden))).toBe(false)
  expect(has(readSources(hidden.content, plainText))).toBe(false)
  expect(has(rewordableFields(hidden))).toBe(false)
})
