import { expect, it } from 'vitest'
import { parseResume } from '../reading/sections/parse-resume'
import { fieldTexts } from '../testing/field-texts'
import { itemOf, pageOf } from '../testing/raw-page'
import { buildSource } from './build-source'

/** A profile as LinkedIn prints it: a coloured side column, employers above titles, durations in brackets. */
const side: [string, number, number][] = [
  ['Contact', 60, 13],
  ['ida@example.org', 82, 10.5],
  ['www.linkedin.com/in/ida-long', 96, 10.5],
  ['(LinkedIn)', 110, 10.5],
  ['Top Skills', 140, 13],
  ['Pilotage', 162, 10.5],
  ['Ship Handling', 178, 10.5],
  ['Radar', 194, 10.5],
  ['Languages', 224, 13],
  ['Danish (Native or Bilingual)', 246, 10.5],
  ['English (Full Professional)', 262, 10.5],
  ['Certifications', 292, 13],
  ['Unlimited Master', 314, 10.5],
]
const main: [string, number, number][] = [
  ['Ida van der Long', 62, 26],
  ['Harbour pilot at Port of Aarhus', 86, 12],
  ['Aarhus, Central Denmark Region, Denmark', 102, 12],
  ['Summary', 140, 16],
  ['Pilot with fourteen years at sea, the last six of them in the', 162, 12],
  ['narrow waters between the islands.', 178, 12],
  ['Experience', 216, 16],
  ['Port of Aarhus', 242, 12],
  ['Senior Pilot', 258, 11.5],
  ['March 2019 - Present (6 years 8 months)', 274, 10.5],
  ['Aarhus, Denmark', 290, 10.5],
  ['Brought in 400 ships a year without a scratch.', 312, 10.5],
  ['Nordic Ferries', 342, 12],
  ['First Officer', 358, 11.5],
  ['June 2012 - February 2019 (6 years 9 months)', 374, 10.5],
  ['Copenhagen, Denmark', 390, 10.5],
  ['Stood watch on the night route to Oslo.', 412, 10.5],
  ['Kattegat Towing', 442, 12],
  ['4 years 1 month', 458, 10.5],
  ['Mate', 480, 11.5],
  ['January 2010 - May 2012 (2 years 5 months)', 496, 10.5],
  ['Deckhand', 522, 11.5],
  ['May 2008 - December 2009 (1 year 8 months)', 538, 10.5],
  ['Education', 580, 16],
  ['Svendborg International Maritime Academy', 606, 12],
  ['Bachelor of Science, Nautical Science · (2004 - 2008)', 622, 10.5],
  ['Page 1 of 1', 770, 9],
]

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
