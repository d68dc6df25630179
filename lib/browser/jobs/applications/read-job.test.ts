import { expect, it } from 'vitest'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { fillFromAd, nothingRead, readJob } from './read-job'

const when = { language: 'en', today: '2026-11-27' }

it('finds the job and the employer where the text says them, and nothing elsewhere', async () => {
  expect(await readJob('', 'Night nurse at Elm Vets\nCare for dogs.', when)).toMatchObject({
    position: 'Night nurse',
    employer: 'Elm Vets',
  })
  expect(await readJob('Data Engineer', 'Company: Tideline Energy\n', when)).toMatchObject({
    position: 'Data Engineer',
    employer: 'Tideline Energy',
  })
  expect(await readJob('Nurse at Elm Vets | Jobs', 'Care for dogs.', when)).toMatchObject({
    position: 'Nurse',
    employer: 'Elm Vets',
  })
  expect(await readJob('Data Engineer | Jobs', '', when)).toMatchObject({
    position: 'Data Engineer',
    employer: '',
  })
  const beside = 'Night nurse\nElm Vets, York\n\nLocation: York'
  expect(await readJob('', beside, when)).toMatchObject({ employer: 'Elm Vets' })
  expect(await readJob('', 'We like boats.', when)).toEqual(nothingRead)
  expect(await readJob('', '', when)).toEqual(nothingRead)
})

it.each([
  ['Night nurse\nElm Vets, York', 'Night nurse', 'Elm Vets', 'York'],
  ['Night nurse\n\nElm Vets · York', 'Night nurse', 'Elm Vets', 'York'],
  ['Chief Otter Whisperer\nElm Vets Ltd, York', 'Chief Otter Whisperer', 'Elm Vets Ltd', 'York'],
  ['Nachtpfleger (m/w/d)\nUlmenhof, Köln', 'Nachtpfleger (m/w/d)', 'Ulmenhof', 'Köln'],
  // A town is no employer.
  ['Night nurse\nYork', 'Night nurse', '', 'York'],
  ['Night nurse\nYork, North Yorkshire', 'Night nurse', '', 'York, North Yorkshire'],
  ['Night nurse\nParis, London', 'Night nurse', '', ''],
  ['Night nurse\nHead Office, York', 'Night nurse', '', ''],
])('reads the line below the title: %j', async (head, position, employer, location) => {
  const read = await readJob('', `${head}\n\nYou care for dogs at night.`, when)
  expect(read).toMatchObject({ position, employer, location })
})

it('fills what is empty, and never what the person wrote', async () => {
  const ad =
    'Night nurse at Elm Vets\nLocation: York\nClosing date: 4 December 2026\nContact: Kim Ode, kim@example.org'
  const read = await readJob('', ad, when)
  const ids = createIdGenerator()
  const empty = createApplication(ids, when.today).content
  const filled = fillFromAd(empty, read, ids)
  const facts = { location: 'York', deadline: '2026-12-04' }
  const contact = { name: 'Kim Ode', email: 'kim@example.org', phone: '' }
  expect(filled).toMatchObject({ position: 'Night nurse', employer: 'Elm Vets', ...facts })
  expect(filled.contacts).toMatchObject([contact])
  const own = { ...empty, employer: 'Elm', deadline: '2027-01-01' }
  expect(fillFromAd(own, read, ids)).toMatchObject({ employer: 'Elm', deadline: '2027-01-01' })
  expect(fillFromAd(filled, read, ids).contacts).toHaveLength(1)
})
