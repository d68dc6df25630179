import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type CoverageState, coverageStates } from '@/lib/ai/coverage/coverage-states'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import type { Requirement } from '@/lib/ai/posting/requirements'
import { DemandRow } from './demand-row'

const line = 'Ran the k8s clusters of the billing team.'
const place = { address: 'b1/text', section: 'work', entry: 'w1', bullet: 'b1' } as const

function rowOf(state: CoverageState, more: Partial<Covered> = {}, isDeclined = false) {
  const requirement: Requirement = {
    ...{ id: 'r1', kind: 'skill', words: 'Kubernetes', skill: 'Kubernetes', importance: 'must' },
    ...{ years: null, level: null, quote: 'Kubernetes', times: 1 },
  }
  const isEmpty = state === 'missing' || state === 'unread'
  const evidence = isEmpty ? [] : [{ ...place, words: 'k8s' }]
  const covered: Covered = {
    ...{ requirement, state, evidence, months: null, isConfirmed: false },
    ...more,
  }
  const nothing = () => {}
  const html = renderToStaticMarkup(
    createElement(DemandRow, {
      ...{ covered, isDeclined, documentId: 'cv', writeAt: 'work', isWish: false },
      ...{ isAnswered: covered.isConfirmed, lineOf: () => line, onShow: nothing },
      ...{ onAnswer: nothing, onDecline: nothing, onReset: nothing, onTakeOut: nothing },
    }),
  )
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('a row of a demand', () => {
  it.each([
    ['present', /^Kubernetes : Covered “ ?Ran the k8s clusters of the billing team\./],
    ['other-name', /: Covered in other words “ ?Ran the k8s clusters/],
    [
      'weak',
      /“ ?Ran the k8s clusters.*Your CV shows a part of this\. Can you write more about it\? Write where/,
    ],
    ['perhaps', /Perhaps here: “ ?Ran the k8s clusters of.*Is it this\? Yes No$/],
    ['unsure', /Do you have this\? Write where you used it No$/],
    ['missing', /Do you have this\? Write where you used it No$/],
    ['unread', /Do you have this\? Write where you used it No$/],
  ] as const)('that is %s says so in words, with the whole line', (state, said) => {
    expect(rowOf(state)).toMatch(said)
  })

  it('says what the person said, and how to change it', () => {
    expect(rowOf('present', { isConfirmed: true })).toMatch(/You said this is it\. Change answer$/)
    expect(rowOf('missing', {}, true)).toMatch(/^Kubernetes You said no\. Change answer$/)
    // Coverage by the CV overrides earlier answers.
    expect(rowOf('present', {}, true)).toMatch(/Covered/)
  })

  it('asks about a quality of a person that is only near', () => {
    const soft = { words: 'Team player', kind: 'soft' } as Requirement
    expect(rowOf('other-name', { requirement: soft })).toMatch(/Is it this\?/)
  })

  it('never denies anything', () => {
    for (const state of coverageStates) {
      for (const isDeclined of [false, true]) {
        expect(rowOf(state, {}, isDeclined)).not.toMatch(/missing|not found|did not|%/i)
      }
    }
  })
})
