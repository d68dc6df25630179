import { expect, it } from 'vitest'
import { readJob } from './read-job'

it('finds the job and the employer where the text says them, and nothing elsewhere', async () => {
  expect(await readJob('', 'Night nurse at Elm Vets\nCare for dogs.')).toEqual({
    position: 'Night nurse',
    employer: 'Elm Vets',
  })
  expect(await readJob('Data Engineer', 'Company: Tideline Energy\n')).toEqual({
    position: 'Data Engineer',
    employer: 'Tideline Energy',
  })
  expect(await readJob('Nurse at Elm Vets | Jobs', 'Care for dogs.')).toEqual({
    position: 'Nurse',
    employer: 'Elm Vets',
  })
  expect(await readJob('Data Engineer | Jobs', '')).toEqual({
    position: 'Data Engineer',
    employer: '',
  })
  expect(await readJob('', 'We like boats.')).toEqual({ position: '', employer: '' })
  expect(await readJob('', '')).toEqual({ position: '', employer: '' })
})
