import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { createApplication } from '@/lib/resume/create-application'
import { deadlineId, dueDates } from '@/lib/resume/due-dates'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { runs } from '@/tests/runs'
import { calendarFile } from './calendar-file'

const ids = createIdGenerator()
const now = '2026-03-01T08:15:30.123Z'

/** The events that another program finds in a file: the parser of a mail program, which is strict about RFC 5545. */
function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate } = new ICAL.Event(component)
    const alarm = component.getFirstSubcomponent('valarm')
    const trigger = alarm?.getFirstPropertyValue('trigger')
    return {
      uid,
      summary,
      start: startDate.toString(),
      isDay: startDate.isDate,
      zone: startDate.zone.tzid,
      url: component.getFirstPropertyValue('url'),
      isReminded: trigger instanceof ICAL.Duration,
    }
  })
}

describe('the calendar file in another program', () => {
  it('has the same days, times, words and addresses', () => {
    const [first, second] = [ids.node(), ids.node()]
    const base = createApplication(ids, '2026-03-01', {
      employer: 'Elm, Vets; & Söhne',
      position: 'Nurse\\Lead',
      url: 'https://jobs.example/ä?b=1,2;c',
    })
    const followUp = (id: string, on: string, time: string, text: string) => ({
      ...{ id, on, time, text, done: false },
    })
    const application: ApplicationDocument = {
      ...base,
      content: {
        ...base.content,
        deadline: '2026-03-07',
        followUps: [
          followUp(first, '2026-03-09', '', `Call ${'long '.repeat(30)}日本語`),
          followUp(second, '2026-03-10', '14:30', ''),
        ],
      },
    }
    const job = 'Nurse\\Lead · Elm, Vets; & Söhne'
    const url = 'https://jobs.example/%C3%A4?b=1,2;c'
    const event = (uid: string, start: string, summary: string) => ({
      ...{ uid: `${application.id}-${uid}`, start, summary, url },
      ...{ isDay: start.length === 10, zone: 'floating', isReminded: true },
    })
    expect(eventsOf(calendarFile([application], now))).toEqual([
      event(deadlineId, '2026-03-07', `Apply by · ${job}`),
      event(first, '2026-03-09', `Call ${'long '.repeat(30)}日本語 · ${job}`),
      event(second, '2026-03-10T14:30:00', `Follow-up · ${job}`),
    ])
  })

  it('has an event for each due date, whatever the words', () => {
    const followUps = fc.array(
      fc.record({
        id: fc.constant('').map(() => ids.node()),
        on: fc.constantFrom('2026-03-09', '2028-02-29', '2026-02-30', 'soon', ''),
        time: fc.constantFrom('', '00:00', '23:59', '25:00'),
        text: fc.string({ unit: 'binary', maxLength: 100 }),
        done: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(fc.array(followUps, { maxLength: 3 }), (lists) => {
        const applications = lists.map((list): ApplicationDocument => {
          const base = createApplication(ids, '2026-03-01')
          return { ...base, content: { ...base.content, followUps: list } }
        })
        const found = eventsOf(calendarFile(applications, now)).map(({ uid }) => uid)
        const due = applications.flatMap((one) => dueDates(one).map(({ id }) => `${one.id}-${id}`))
        expect(found).toEqual(due)
      }),
      { numRuns: runs(200) },
    )
  })
})
