import { describe, expect, it } from 'vitest'
import { areForms } from './word-forms'

describe('forms of one word', () => {
  it.each([
    ['en', 'planning', 'planned'],
    ['en', 'plan', 'planning'],
    ['en', 'supplies', 'supply'],
    ['en', 'supplier', 'supplies'],
    ['en', 'inspect', 'inspections'],
    ['en', 'prepare', 'preparation'],
    ['en', 'organise', 'organization'],
    ['en', 'make', 'making'],
    ['en', 'manager', 'management'],
    ['en', 'budget', 'budgets'],
    ['de', 'gefuhrt', 'fuhrung'],
    ['de', 'eingearbeitet', 'einarbeitung'],
    ['de', 'planung', 'planen'],
    ['fr', 'encadrer', 'encadrement'],
    ['fr', 'planifie', 'planification'],
    ['es', 'planificacion', 'planificar'],
    ['it', 'pianificato', 'pianificazione'],
    ['nl', 'gepland', 'plannen'],
    ['pt', 'planejamento', 'planejar'],
  ] as const)('%s: %s, %s', (language, one, other) => {
    expect(areForms(one, other, language)).toBe(true)
  })

  it.each([
    ['en', 'chilled', 'children'],
    ['en', 'market', 'markdown'],
    ['en', 'plan', 'plant'],
    ['en', 'veterinary', 'vetera'],
    ['en', 'communication', 'community'],
    ['en', 'general', 'generator'],
    ['de', 'lager', 'lagune'],
    ['de', 'kunde', 'kundigung'],
    ['fr', 'compte', 'competence'],
    ['en', 'c', 'c#'],
  ] as const)('not %s: %s, %s', (language, one, other) => {
    expect(areForms(one, other, language)).toBe(false)
  })
})
