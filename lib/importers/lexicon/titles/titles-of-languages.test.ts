import { describe, expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { institutionEvidence, organizationEvidence, positionEvidence } from '../titles'

/** By language, written by hand: positions, employers, places of learning. */
const titles = cases.titlesOfLanguages.titles.join('\n')

const evidence = {
  position: positionEvidence,
  employer: organizationEvidence,
  school: institutionEvidence,
}

const rows = titles
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [language = '', kind = ''] = row.slice(0, row.indexOf(':')).split(' ')
    const of = kind as keyof typeof evidence
    return row
      .slice(row.indexOf(':') + 2)
      .split(' | ')
      .map((text) => [language, of, text] as const)
  })

describe('the evidence of titles, in each language', () => {
  it.each(rows)('in %s sees a %s in "%s"', (_, kind, text) => {
    const { strength, from, to } = evidence[kind](text)
    expect(strength).toBeGreaterThanOrEqual(0.5)
    expect(text.slice(from, to).trim()).not.toBe('')
  })
  it.each(
    rows.filter(([, kind]) => kind !== 'position').map(([language, , text]) => [language, text]),
  )('in %s sees no position in "%s"', (_, text) => {
    expect(positionEvidence(text).strength).toBeLessThan(0.5)
  })
  it.each(
    'Engineering|Ingenieurwesen|Ingénierie|Ingeniería Civil|Ingegneria|Inżynieria|Architektur|Arquitectura|Technik|Psychologie|Psychology|Chemistry|Bachelor of Arts|Gärtnerei Holm|Schreinerei Lutz|Zahnarztpraxis|Rechtsanwaltskanzlei|Contabilidad|Enfermería|Peluquería Sol|Contabilità|Księgowość|Бухгалтерия|Coordination|律师事务所|Project|Python'.split(
      '|',
    ),
  )('sees no position in "%s"', (text) => {
    expect(positionEvidence(text).strength).toBeLessThan(0.5)
  })
  it.each(
    'worked as a nurse|ab 2019|e.g. this|vert ou bleu|Digital|Mobile Developer|Market analysis|Energy|International'.split(
      '|',
    ),
  )('sees no sure employer in "%s"', (text) => {
    expect(organizationEvidence(text).strength).toBeLessThan(0.6)
  })
})
