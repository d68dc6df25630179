import { expect, it } from 'vitest'
import { readSources } from '@/lib/ai/reader/sources'
import { exportEuropass } from '@/lib/exporters/europass/write-europass'
import { exportPlainText } from '@/lib/exporters/plain-text'
import { blindResume } from '@/lib/resume/blind/blind-resume'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { plainText } from '@/lib/resume/text/rich-text'

/** A CV with fields that older releases have kept as unknown ones, by the names of other programs. */
const imported = importJsonResume(
  {
    basics: { name: 'Runa Vestby' },
    work: [{ name: 'Ferry Line', position: 'Deckhand', employmentType: 'Part-time' }],
    certificates: [
      { name: 'Radio licence', date: '2021-05', expirationDate: '2026-05', licenseNumber: 'RL 77' },
    ],
    references: [
      { name: 'Odd Moe', company: 'Ferry Line', relation: 'Former captain', telephone: '010 22' },
    ],
  },
  createIdGenerator(),
)
if (!imported.ok) throw new Error('The CV cannot be read')
const { document } = imported

it('are read by the names that other programs give them, and written as JSON again', () => {
  const { work, certificates, references } = exportJsonResume(document)
  expect(work).toMatchObject([{ employment: 'Part-time' }])
  expect(certificates).toMatchObject([{ date: '2021-05', expires: '2026-05', number: 'RL 77' }])
  expect(references).toMatchObject([
    { organization: 'Ferry Line', relationship: 'Former captain', phone: '010 22' },
  ])
})

it('are printed, each once, and a certificate from its day to its last', () => {
  const text = exportPlainText(document)
  for (const own of ['Part-time', 'RL 77', 'Former captain', '010 22'])
    expect(text.split(own).length - 1, own).toBe(1)
  expect(text).toMatch(/May 2021 ?– ?May 2026/)
  const xml = exportEuropass(document)
  for (const own of ['Part-time', 'RL 77', 'Former captain', '010 22', '2026-05'])
    expect(xml).toContain(own)
})

it('are left out where they tell who somebody is: of a blind copy, of what a model is sent', () => {
  expect(JSON.stringify(blindResume(document).document)).not.toMatch(/RL 77|Odd Moe|010 22/)
  const sent = JSON.stringify(readSources(document.content, plainText))
  expect(sent).toContain('Part-time')
  expect(sent).not.toMatch(/RL 77|Odd Moe|Former captain|010 22/)
})

it('levels of single abilities are printed with their names, and not where they say what the overall one says', () => {
  const all = (level: string) => ({
    ...{ reading: level, spokenInteraction: level, spokenProduction: level, writing: level },
  })
  const languages = [
    { language: 'Danish', fluency: 'B2', listening: 'C1' },
    { language: 'Faroese', ...all('B1') },
    { language: 'Greenlandic', fluency: 'C2', listening: 'C2', ...all('C2') },
  ]
  const read = importJsonResume({ basics: { name: 'Runa Vestby' }, languages }, createIdGenerator())
  if (!read.ok) throw new Error('The CV cannot be read')
  expect(exportJsonResume(read.document).languages).toMatchObject(languages)
  const xml = exportEuropass(read.document)
  expect(xml.match(/CEF-Understanding-Listening/g)).toHaveLength(2)
  const text = exportPlainText(read.document).replaceAll('\u00a0', ' ')
  expect(text).toContain(
    'Danish (B2, Listening C1), Faroese (Reading B1, Spoken interaction B1, Spoken production B1, Writing B1), Greenlandic (C2)',
  )
})
