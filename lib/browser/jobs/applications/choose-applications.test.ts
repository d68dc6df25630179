import { expect, it } from 'vitest'
import { createApplication } from '@/lib/resume/create-application'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { countingIds } from '../../editing/testing'
import { headOf } from '../../storage/journal/heads'
import { joinHeads } from '../../sync/join-heads'
import { type ApplicationChoice, applicationsOf, chooseApplications } from './choose-applications'

const ids = countingIds()
const today = '2026-03-02'

function head(employer: string, content: Partial<ApplicationDocument['content']>, at: number) {
  const made = createApplication(ids, today, { employer, position: `Nurse ${employer}` })
  return headOf({ ...made, content: { ...made.content, ...content } }, undefined, at)
}

const items = applicationsOf(
  joinHeads(
    [
      head('Elm 10', { deadline: '2026-03-01' }, 1),
      head('élan', { stage: 'applied' }, 5),
      head('Elm 9', { deadline: '2026-03-09' }, 3),
      head('Oak', { stage: 'closed', deadline: '2026-03-01' }, 4),
    ],
    [],
  ),
)

const all: ApplicationChoice = {
  ...{ query: '', stage: 'all', due: 'any', sort: 'updated', today, locale: 'en' },
}
const chosen = (choice: Partial<ApplicationChoice>, wordsOf = (_: string) => '') =>
  chooseApplications(items, { ...all, ...choice }, wordsOf).map(({ name }) => name)

it.each<[Partial<ApplicationChoice>, string[]]>([
  [{ sort: 'updated' }, ['élan', 'Oak', 'Elm 9', 'Elm 10']],
  [{ sort: 'employer' }, ['élan', 'Elm 9', 'Elm 10', 'Oak']],
  [{ sort: 'due' }, ['Elm 10', 'Elm 9', 'élan', 'Oak']],
  [{ stage: 'open' }, ['élan', 'Elm 9', 'Elm 10']],
  [{ stage: 'saved' }, ['Elm 9', 'Elm 10']],
  [{ due: 'overdue' }, ['Elm 10']],
  [{ due: 'week' }, ['Elm 9', 'Elm 10']],
  [{ query: 'ELAN' }, ['élan']],
  [{ query: 'nurse elm' }, ['Elm 9', 'Elm 10']],
  [{ query: 'nobody' }, []],
])('with %o', (choice, names) => {
  expect(chosen(choice)).toEqual(names)
})

it('are found by words of their texts, and by the account', () => {
  const oak = items.find(({ name }) => name === 'Oak')
  expect(chosen({ query: 'oak dogs' }, (id) => (id === oak?.id ? 'care for dogs' : ''))).toEqual([
    'Oak',
  ])
  const found = chooseApplications(
    items,
    { ...all, query: 'x' },
    () => '',
    (item) => item === oak,
  )
  expect(found).toEqual([oak])
})

it('are those of this device and of the account, with stages that are known', () => {
  const application = {
    ...{ stage: 'dreaming', outcome: '', stageOn: '', appliedOn: '', nextOn: '' },
    ...{ isAnswered: false, resumeId: '', template: '' },
  }
  const remote = {
    ...{ id: 'far', kind: 'application', title: '', name: 'Far', label: '', version: 1 },
    ...{ createdAt: '2026-03-01T00:00:00Z', updatedAt: '2026-03-01T00:00:00Z', trashedAt: null },
    application,
  }
  const [only] = applicationsOf(joinHeads([], [remote]))
  expect(only).toMatchObject({ isHere: false, application: { stage: 'saved' } })
})
