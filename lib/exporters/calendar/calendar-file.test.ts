import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { applicationContentSchema } from '@/lib/resume/schema/application'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { runs } from '@/tests/runs'
import { calendarFile } from './calendar-file'

const ids = createIdGenerator()
const now = '2026-03-01T08:15:30.123Z'

type Content = ApplicationDocument['content']

const made = (content: Partial<Content>): ApplicationDocument => {
  const base = createApplication(ids, '2026-03-01')
  return { ...base, content: applicationContentSchema.parse({ ...base.content, ...content }) }
}

const followUp = (on: string, time = '', text = 'Call Kim', done = false) => ({
  ...{ id: ids.node(), on, time, text, done },
})

/** Unfolded lines (RFC 5545, section 3.1). */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)

const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

describe('the calendar file', () => {
  it('has a whole day, a floating time and a deadline, each with a reminder on its day', () => {
    const application = made({
      employer: 'Elm Vets',
      position: 'Nurse',
      url: 'https://jobs.example/a?b=1,2',
      deadline: '2026-03-07',
      followUps: [followUp('2026-03-09'), followUp('2026-03-10', '14:30', '')],
    })
    const [day, timed] = application.content.followUps
    const event = (uid: string, start: string, summary: string, trigger: string) => [
      'BEGIN:VEVENT',
      `UID:${application.id}-${uid}`,
      'DTSTAMP:20260301T081530Z',
      start,
      `SUMMARY:${summary}`,
      'URL:https://jobs.example/a?b=1,2',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${summary}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
      'END:VEVENT',
    ]
    expect(linesOf(calendarFile([application], now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Vitae//Applications//EN',
      ...event('deadline', 'DTSTART;VALUE=DATE:20260307', 'Apply by · Nurse · Elm Vets', 'PT9H'),
      ...event(`${day?.id}`, 'DTSTART;VALUE=DATE:20260309', 'Call Kim · Nurse · Elm Vets', 'PT9H'),
      ...event(`${timed?.id}`, 'DTSTART:20260310T143000', 'Follow-up · Nurse · Elm Vets', '-PT60M'),
      'END:VCALENDAR',
    ])
  })

  it.each([
    [{ followUps: [followUp('2026-03-09', '', 'Call', true)] }],
    [{ followUps: [followUp('soon'), followUp('2026-02-30'), followUp('2026-03')] }],
    [{ stage: 'closed', deadline: '2026-03-07', followUps: [followUp('2026-03-09')] }],
    [{ stage: 'applied', deadline: '2026-03-07' }],
  ] as const)('leaves out what is done, closed or on no day: %o', (content) => {
    expect(calendarFile([made(content as Partial<Content>)], now)).not.toContain('VEVENT')
  })

  it.each([
    ['00:20', 'TRIGGER:-PT20M'],
    ['00:00', 'TRIGGER:PT0S'],
    ['half past two', 'TRIGGER:PT9H'],
  ])('reminds on the day itself at %s', (time, trigger) => {
    const file = calendarFile([made({ followUps: [followUp('2026-03-09', time)] })], now)
    expect(linesOf(file)).toContain(trigger)
  })

  it('links nothing but the web', () => {
    for (const url of [
      'javascript:alert(1)',
      'https://',
      'jobs.example',
      'https://a.example\r\nX:1',
    ]) {
      const file = calendarFile([made({ url, followUps: [followUp('2026-03-09')] })], now)
      expect(linesOf(file).filter((line) => /^X/.test(line))).toEqual([])
      expect(file).not.toContain('javascript')
    }
  })

  it('keeps any words inside of their line, folded between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const file = calendarFile([made({ followUps: [followUp('2026-03-09', '', text)] })], now)
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          expect(line).not.toMatch(/\p{Cs}/u)
        }
        const lines = linesOf(file)
        expect(lines).toHaveLength(16)
        const said = unescaped(lines[7]?.slice('SUMMARY:'.length) ?? '')
        const plain = (value: string) => value.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]/gu, '')
        expect(plain(said)).toBe(plain(text) || 'Follow-up')
      }),
      { numRuns: runs(300) },
    )
  })
})
