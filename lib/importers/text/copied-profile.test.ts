import { expect, it } from 'vitest'
import { contentOf } from '../testing/content-of'
import { cleanProfile } from './copied-profile'

/** Returns employer, position, type of employment, dates and place of each job. */
async function jobsOf(lines: readonly string[]) {
  const { work } = await contentOf(lines.join('\n'), 'profile.txt')
  return work.map(({ name, position, employment, startDate, endDate, location }) =>
    [name, position, employment, startDate, endDate, location].join('|'),
  )
}

it('reads a profile copied from the screen, in German', async () => {
  const lines = [
    ...['Ines Kaltwasser', 'Ines Kaltwasser', 'Krankenpflegerin am Klinikum Brook'],
    ...['Köln, Deutschland · Kontaktinfo', '230 Kontakte', '', 'Berufserfahrung'],
    ...['Klinikum Brook Logo', 'Krankenpflegerin', 'Klinikum Brook · Teilzeit'],
    ...['März 2020 – Heute · 5 Jahre 2 Monate', 'Köln, Deutschland · Vor Ort'],
    ...['Pflegt 20 Menschen auf der Station.', 'Logo von Kima GmbH', 'Pflegehelferin'],
    ...['Kima GmbH · Vollzeit', 'Jan. 2016 – Feb. 2020 · 4 Jahre 2 Monate', 'Bonn, Deutschland'],
  ]
  expect(await jobsOf(lines)).toEqual([
    'Klinikum Brook|Krankenpflegerin|Teilzeit · Vor Ort|2020-03||Köln, Deutschland',
    'Kima GmbH|Pflegehelferin|Vollzeit|2016-01|2020-02|Bonn, Deutschland',
  ])
})

it('reads the roles at one employer, their skills, and the day of a certificate', async () => {
  const lines = [
    ...['Ines Kaltwasser', 'Nurse at Brook Clinic', 'Leeds, UK · Contact info', '1,204 followers'],
    ...['', 'Experience', 'Brook Clinic logo', 'Brook Clinic', '6 yrs 1 mo', 'Nurse', 'Full-time'],
    ...['Mar 2020 - Present · 4 yrs', 'Runs the night ward.', 'Nurse Assistant', 'Apprenticeship'],
    ...['Jan 2018 - Feb 2020 · 2 yrs 2 mos', 'Skills: First aid · Records', ''],
    ...[
      'Licenses & certifications',
      'First Aid',
      'Red Board',
      'Issued May 2019 · Expires May 2022',
    ],
    ...['Show credential'],
  ]
  const { certificates } = await contentOf(lines.join('\n'), 'profile.txt')
  expect(await jobsOf(lines)).toEqual([
    'Brook Clinic|Nurse|Full-time|2020-03||',
    'Brook Clinic|Nurse Assistant|Apprenticeship|2018-01|2020-02|',
  ])
  expect(certificates.map(({ name, issuer, date }) => [name, issuer, date])).toEqual([
    ['First Aid', 'Red Board', '2019-05'],
  ])
})

it('lists what it removes, and leaves other texts as they are', () => {
  const text = ['Designed the logo', 'Acme logo', 'Acme', 'Skills: A · B', 'Follow', 'Follow']
  expect(cleanProfile(['Skills: A · B', 'Designed the logo', 'Follow'])).toEqual({
    lines: ['Skills: A · B', 'Designed the logo', 'Follow'],
    listed: [],
  })
  expect(cleanProfile(text)).toEqual({
    lines: ['Designed the logo', '', 'Acme', '- Skills: A · B'],
    listed: ['Follow'],
  })
})
