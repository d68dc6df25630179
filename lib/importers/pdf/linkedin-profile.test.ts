import { expect, it } from 'vitest'
import { parseResume } from '../reading/sections/parse-resume'
import cases from '../testing/cases.json' with { type: 'json' }
import { fieldTexts } from '../testing/field-texts'
import { itemOf, pageOf } from '../testing/raw-page'
import { buildSource } from './build-source'

/** A profile as LinkedIn prints it: a coloured side column, employers above titles, durations in brackets. */
const side = cases.linkedinProfile.side as [string, number, number][]
const main = cases.linkedinProfile.main as [string, number, number][]

it('reads a profile that LinkedIn has printed', () => {
  const page = pageOf([
    ...side.map(([text, y, size]) => itemOf(text, 22, y, { size })),
    ...main.map(([text, y, size]) => itemOf(text, 224, y, { size })),
  ])
  const panels = [{ x: 0, y: 0, width: 200, height: 792 }]
  const draft = parseResume(buildSource([{ ...page, width: 612, height: 792, panels }], 'en'))
  expect(fieldTexts(draft)).toMatchObject({
    basics: [
      {
        name: 'Ida van der Long',
        label: 'Harbour pilot at Port of Aarhus',
        email: 'ida@example.org',
        city: 'Aarhus',
        summary: expect.stringMatching(/^Pilot with fourteen years .* between the islands\.$/),
      },
    ],
    profiles: [{ username: 'ida-long', url: 'www.linkedin.com/in/ida-long' }],
    work: [
      {
        ...{ name: 'Port of Aarhus', position: 'Senior Pilot', location: 'Aarhus, Denmark' },
        ...{ startDate: '2019-03', endDate: '' },
        summary: 'Brought in 400 ships a year without a scratch.',
      },
      {
        name: 'Nordic Ferries',
        position: 'First Officer',
        startDate: '2012-06',
        endDate: '2019-02',
      },
      { name: 'Kattegat Towing', position: 'Mate', startDate: '2010-01', endDate: '2012-05' },
      { name: 'Kattegat Towing', position: 'Deckhand', startDate: '2008-05', endDate: '2009-12' },
    ],
    education: [
      {
        institution: 'Svendborg International Maritime Academy',
        ...{ studyType: 'Bachelor of Science', area: 'Nautical Science' },
        ...{ startDate: '2004', endDate: '2008' },
      },
    ],
    skills: [{ name: 'Pilotage' }, { name: 'Ship Handling' }, { name: 'Radar' }],
    languages: [
      { language: 'Danish', fluency: 'Native or Bilingual' },
      { language: 'English', fluency: 'Full Professional' },
    ],
    certificates: [{ name: 'Unlimited Master' }],
  })
})
