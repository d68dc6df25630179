import { describe, expect, it } from 'vitest'
import type { Story } from '@/lib/resume/schema/content'
import { numbersMissing } from './figures'
import { isInParts, isStoryReady, spokenLength } from './find-stories'
import type { Theme } from './question-forms'
import { isStoryOf, themeOfKey } from './question-key'
import { quoteField } from './quotes'

const story = (questions: string[], lines: string[] = []): Story => ({
  ...{ id: 'a', title: '', situation: '', task: '', action: '', result: '' },
  ...{ questions, lines },
})
const asked = (theme: Theme, key: string = theme, owner = 'b1') => ({
  ...{ theme, key },
  lines: [{ quote: quoteField({ address: `${owner}/text`, text: 'Cut waste.' }), marked: '' }],
})

describe('stories that were written for earlier questions', () => {
  it.each<[string, Theme]>([
    ['conflict', 'conflict'],
    ['failure', 'failure'],
    ['weakness', 'failure'],
    ['learned b1', 'failure'],
    ['figure b1', 'numbers'],
    ['result b1', 'numbers'],
    ['new-field p1 p2', 'change'],
    ['strengths', 'you'],
    ['yourself', 'you'],
    ['other-field p1 head baker', 'you'],
    ['transfer b1 sourdough', 'you'],
  ])('belong to the question of their theme: %s', (key, theme) => {
    expect(themeOfKey(key)).toBe(theme)
    expect(isStoryOf(story([key]), asked(theme))).toBe(true)
    expect(isStoryOf(story([key], ['b1']), asked('leading'))).toBe(false)
  })

  it('belong to one employer or one gap alone', () => {
    const here = asked('here', 'employer crumb & sons')
    expect(isStoryOf(story(['employer crumb & sons']), here)).toBe(true)
    expect(isStoryOf(story(['employer old mill']), here)).toBe(false)
    expect(isStoryOf(story(['pause p1 p2']), asked('gap', 'pause p1 p2'))).toBe(true)
    expect(isStoryOf(story(['pause p3 p4']), asked('gap', 'pause p1 p2'))).toBe(false)
  })

  it('belong to a question about one of their lines, where their own is asked no more', () => {
    expect(themeOfKey('demand sourdough')).toBeNull()
    expect(isStoryOf(story(['demand sourdough'], ['b1']), asked('leading'))).toBe(true)
    expect(isStoryOf(story(['demand sourdough']), asked('leading'))).toBe(false)
    expect(isStoryOf(story([], ['b1']), asked('numbers'))).toBe(true)
  })
})

describe('a story', () => {
  it('is ready when it says what was done and what came of it', () => {
    expect(isStoryReady({ ...story([]), action: 'I moved slots.' })).toBe(false)
    expect(isStoryReady({ ...story([]), action: 'I moved slots.', result: 'It fell.' })).toBe(true)
  })

  it('needs no result where a question asks for reasons', () => {
    const reasons = { ...story([]), action: 'I like cold mornings.' }
    expect(isStoryReady(reasons, 'here')).toBe(true)
    expect(isStoryReady(reasons, 'failure')).toBe(false)
    expect(isStoryReady(story([]), 'here')).toBe(false)
    expect(isInParts(reasons)).toBe(false)
    expect(isInParts({ ...reasons, task: 'To move slots.' })).toBe(true)
  })

  it('has a length in words and in the time to say them', () => {
    expect(spokenLength('')).toEqual({ words: 0, seconds: 0 })
    expect(spokenLength('one '.repeat(63))).toEqual({ words: 63, seconds: 30 })
    expect(spokenLength('我很好。').words).toBeGreaterThan(1)
  })

  it.each<[string, string[]]>([
    ['I moved 40 slots with 6 hauliers.', ['40 slots', '6 hauliers']],
    ['Overtime fell by 31% in one year.', []],
    ['31 Prozent weniger', []],
    ['From 1,200 to 1.200,5 tons', ['1.200,5 tons']],
    ['٣١ في المئة', []],
    ['Since 2019, with 1 colleague', []],
  ])('has numbers that the CV lacks: %s', (text, missing) => {
    expect(numbersMissing(text, ['Cut overtime by 31%', '1200 pallets'])).toEqual(missing)
  })
})
