import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { WorkEntry } from '@/lib/resume/schema/content'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import type { EntryModel, Print } from './entry-model'
import { workModel } from './work-model'

const ids = createIdGenerator()
const [employer] = promotedResume(ids).content.work
const { design } = createResume(ids)

function modelsOf(own: Partial<WorkEntry>, roles?: Print['roles']): EntryModel[] {
  if (!employer) throw new Error('The fixture is gone.')
  return [workModel({ ...employer, ...own }, { ...design, roles }) ?? []].flat()
}
const words = (pieces: EntryModel['heading']) => pieces.map(({ text }) => text).join(' ')

it('prints roles apart with the name of the employer at each, and what it does at the first', () => {
  const models = modelsOf({}, 'apart')
  expect(models.map(({ heading, organisation }) => [words(heading), words(organisation)])).toEqual(
    employer?.roles.map(({ position }) => [position, employer.name]),
  )
  // A click on the name leads to the employer.
  expect(new Set(models.map(({ organisation }) => organisation[0]?.address))).toEqual(
    new Set([`${employer?.id}/name`]),
  )
  expect(models.map(({ about }) => words(about).includes('Electricity'))).toEqual([
    true,
    false,
    false,
  ])
})

it('keeps a period that was typed for the employer, which then stands above its roles', () => {
  const [model, ...others] = modelsOf({ startDate: '2018', endDate: '2024' }, 'apart')
  expect(others).toEqual([])
  expect(words(model?.dates ?? [])).toContain('2018')
  expect(model?.roles).toHaveLength(3)
})

it('says no period twice and a common place once below an employer', () => {
  const roles = employer?.roles.map((role) => ({ ...role, location: 'Lisbon' })) ?? []
  const [model] = modelsOf({ roles }, 'below')
  expect(model?.dates).toEqual([])
  expect(words(model?.details ?? [])).toContain('Lisbon')
  expect(model?.roles.map(({ details }) => words(details))).toEqual(['', '', ''])
  const [earlier] = modelsOf({ roles })
  expect(words(earlier?.dates ?? [])).not.toBe('')
})
