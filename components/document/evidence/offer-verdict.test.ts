import '@/tests/support/english-messages'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { evidence as messages } from '@/dist/messages/en/evidence'
import { grounding } from '@/dist/messages/en/grounding'
import type { Reason } from '@/lib/ai/grounding/types'
import type { JudgedOffer } from '@/lib/ai/reader/judge-offered'
import { sayReason } from '@/lib/messages/say-reason'
import { MarkedWords } from '../words/marked-words'
import { OfferSummary } from './offer-summary'
import { OfferVerdict } from './offer-verdict'
import { questionText } from './open-question'

const word = (said: string): Reason => ({
  ...{ kind: 'word', verdict: 'confirm', words: said, place: null },
})
const asked: JudgedOffer = {
  ...{ state: 'asked', reasons: [word('real-time')], evidence: [], isRead: true },
}
const backed: JudgedOffer = {
  ...{ state: 'backed', reasons: [], isRead: true },
  evidence: [1, 2, 3, 3].map((at) => ({ words: `quote ${at}`, place: `b${at}/text` })),
}
const say = (reason: Reason) => sayReason(reason, grounding)

const show = (judged: JudgedOffer) =>
  renderToStaticMarkup(
    createElement(OfferVerdict, {
      ...{ judged, say, passes: { backed: 'Backed.', 'no-claim': 'No claim.' } },
      ...{ isConfirmed: false, leadsTo: 'field', nameOf: (place: string) => `at ${place}` },
      ...{ onConfirm: () => {}, onShow: () => {} },
    }),
  )

const quoted = (list: readonly string[], joint?: string) =>
  new Intl.ListFormat('en', { type: joint === 'or' ? 'disjunction' : 'conjunction' }).format(
    list.map((one) => `“${one}”`),
  )

describe('what the CV says to an offered text', () => {
  it('is quotes with their places, each a button that says where it leads, further ones behind a disclosure', () => {
    const page = show(backed)
    const [shown, more] = page.split('<details>')
    expect(shown?.match(/<button/g)).toHaveLength(2)
    expect(more).toContain('1 more quote')
    expect(more?.match(/<button/g)).toHaveLength(1)
    expect(shown).toContain(`“quote 1”</span> <span class="text-soft">at b1/text`)
    expect(shown).toContain('go to this text')
    const name = /<ul aria-labelledby="([^"]+)"/.exec(page)?.[1]
    expect(page).toContain(`<p id="${name}" class="text-soft">From your CV:`)
    expect(page).not.toContain('checkbox')
  })

  it('is one question in one line with one tick, which says where nobody has read it', () => {
    const page = show(asked)
    expect(page.match(/type="checkbox"/g)).toHaveLength(1)
    expect(page).toContain('Your CV doesn’t say “real-time”. Is it true?')
    expect(page).not.toContain('<button')
    expect(page).not.toContain(messages.notRead)
    expect(show({ ...asked, isRead: false })).toContain(messages.notRead)
  })

  it('names the words in question, as long as they fit a line', () => {
    const ask = (...reasons: Reason[]) => questionText(reasons, say, messages, quoted)
    expect(ask(word('a'), word('b … c'))).toBe('Your CV doesn’t say “a”, “b”, or “c”. Is it true?')
    expect(ask(word('x'.repeat(200)))).toBe(messages.notSaidAll)
    expect(ask(...['a', 'b', 'c', 'd'].map(word))).toBe(messages.notSaidAll)
    expect(ask({ ...word('45'), kind: 'number' })).toContain('The number in “45”')
  })

  it('is counted in one line', () => {
    const say = (...offers: JudgedOffer[]) =>
      renderToStaticMarkup(createElement(OfferSummary, { offers })).replace(/<[^>]*>/g, '')
    expect(say(backed, backed, asked, { ...asked, isRead: false })).toBe(
      '2 backed by your CV · 2 need your confirmation · 1 couldn’t be proofread',
    )
    expect(say()).toBe('')
  })
})

describe('words of a suggestion that come from the job ad', () => {
  it('are named in the question, alone where nothing else is asked', () => {
    const ask = (fromAd: string[], ...reasons: Reason[]) =>
      questionText(reasons, say, messages, quoted, fromAd)
    expect(ask(['NEBOSH'], word('NEBOSH'))).toBe(
      'These words come from the job ad: “NEBOSH”. Are they true of you?',
    )
    expect(ask(['eight'], word('led a team of eight'))).toBe(
      'Your CV doesn’t say “led a team of eight”. Is it true? These words come from the job ad: “eight”. Are they true of you?',
    )
  })

  it('have a note in words behind them in the text', () => {
    const noted = { words: ['eight'], note: messages.adMark }
    const page = renderToStaticMarkup(
      createElement(MarkedWords, {
        text: 'I led a team of eight.',
        words: ['team of eight'],
        noted,
      }),
    )
    expect(page.replace(/<[^>]*>/g, '')).toBe('I led a team of eight from the job ad.')
    expect(page).toMatch(/eight <small[^>]*>from the job ad<\/small>/)
  })
})
