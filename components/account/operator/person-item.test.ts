import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { planNames } from '@/lib/api/plans'
import { PersonItem } from './person-item'

const person = {
  ...{ id: 'a', email: 'a@example.org', name: 'A', createdAt: '2026-03-01T12:00:00.000Z' },
  ...{ disabledAt: null, isOperator: false, plan: null },
}

const callbacks = { isOwn: false, onPlan: () => {}, onAct: () => {}, onErase: async () => null }

/** Returns the labels of the options; the selected one is marked. */
function optionsOf(plan: string | null, usualPlan: string): string[] {
  const page = renderToStaticMarkup(
    createElement(PersonItem, { person: { ...person, plan }, usualPlan, ...callbacks }),
  )
  const options = page.matchAll(/<option value="([^"]*)"( selected="")?>([^<]*)</g)
  return [...options].map(([, id, chosen, label]) => `${id}: ${label}${chosen ? ' *' : ''}`)
}

it('is one of those of the API', () => {
  const [usual, ...others] = optionsOf('standard', 'free')
  expect(usual).toBe('usual: Default (Free)')
  expect(others).toEqual(['free: Free', 'standard: Standard *', 'unlimited: Unlimited'])
  expect(others).toHaveLength(planNames.length)
})

it('is shown by its name where only a newer server knows it', () => {
  const [usual, ...others] = optionsOf('team', 'trial')
  expect(usual).toBe('usual: Default (trial)')
  expect(others.at(-1)).toBe('team: team *')
  expect(others).toHaveLength(planNames.length + 1)
})
