import { expect, test } from 'vitest'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'

const basics = {
  name: 'A B',
  summary:
    'Clerk who has worked in the office of a depot for some of the last years, at the coast.',
}

/** The verdict on a bullet of a CV that says nothing else. */
function verdictOf(before: string, after: string): string {
  const work = {
    id: 'w',
    name: 'Orrin Works',
    position: 'Clerk',
    startDate: '2019-03',
    highlights: [before],
    highlightIds: ['h'],
  }
  const grounds = readGrounds({ basics, work: [work] }, '2026-11-01')
  return groundEdit({ kind: 'bullet', entry: 'w', before, after, advert: '' }, grounds).verdict
}

test.each([
  [
    'the name of a tool as an everyday word',
    'Logged repairs in Access and wrote weekly reports.',
    'Had access to the repairs log and wrote weekly reports.',
  ],
  ['the whole for a part of it', 'Helped repaint one of six halls.', 'Helped repaint six halls.'],
  [
    'years in two trades as years in one',
    'Worked for ten years in forestry and marine transport.',
    'Worked for ten years in marine transport.',
  ],
  [
    'handling things as managing people',
    'Trained nine helpers in parcel handling.',
    'Trained and managed nine helpers in parcel handling.',
  ],
  [
    'an everyday word as one more thing',
    'Answered customer emails in Danish.',
    'Answered customer emails and calls in Danish.',
  ],
  [
    "another's title as one's own",
    'Prepared tenders under the head of purchasing.',
    'Prepared tenders as head of purchasing.',
  ],
  [
    'a word in the place of another one',
    'Cut prototype lead time from 6 weeks to 3 by printing parts in house.',
    'Cut production lead time from 6 weeks to 3 by printing parts in house.',
  ],
  [
    'what usually is so as what is so',
    'Answered letters, usually within one working day.',
    'Answered letters within one working day.',
  ],
  [
    'a change of one sort as a change of all',
    'Built a queue that cut manual refunds from 40 to 12 a week.',
    'Built a queue that cut refunds from 40 to 12 a week.',
  ],
  [
    'what somebody else did in a clause of its own',
    'Accompanied three trainees on lessons; the examiner took the exams.',
    'Accompanied three trainees on lessons and took the exams.',
  ],
  [
    'a pair of languages the other way round',
    'Translate contracts from German into French.',
    'Translate contracts from French into German.',
  ],
  [
    'what stood beside something as its cause',
    'Wrote alarm rules; false alarms fell in 2023.',
    'Wrote alarm rules, which cut false alarms in 2023.',
  ],
  [
    'what was given up as if it stood',
    'Introduced a checklist for arrivals that was dropped.',
    'Introduced a checklist for arrivals, still in use.',
  ],
  [
    'what is nearly always so as what always is',
    'Drove trucks to the crusher, nearly always at night.',
    'Drove trucks to the crusher, always at night.',
  ],
  [
    'what would be as what is',
    'Suggested a haul road that would save diesel.',
    'Suggested a haul road that saves diesel.',
  ],
  [
    'a part of what was denied as all of it',
    'Passed the survey without major findings.',
    'Passed the survey without any findings.',
  ],
  [
    'what is in progress as held',
    'Master of Arts (MA) in progress.',
    'Holds a Master of Arts (MA).',
  ],
])('asks for %s', (_, before, after) => {
  expect(verdictOf(before, after)).not.toBe('pass')
})

test.each([
  ['Report faults every Friday to the depot.', 'Flag faults to the depot every week.'],
  ['Read the meters once a month.', 'Monthly reading of the meters.'],
  [
    'Cut the average wait from 420 ms to 310 ms by caching.',
    'By caching, brought the average wait down by 110 ms, to 310 ms.',
  ],
  ['Bought six machines for the hall.', 'Purchased half a dozen machines for the hall.'],
  ['Wired the panels under supervision.', 'Supervised by others, wired the panels.'],
  ['Take part in the on-call rota.', 'Serve on the on-call rota.'],
  ['Reviewed 260 forms for the clinic.', 'Checked 260 forms on behalf of the clinic.'],
  ['Carry loads of up to 40 kg.', 'Carry loads no larger than 40 kg.'],
])('passes: %s → %s', (before, after) => {
  expect(verdictOf(before, after)).toBe('pass')
})

test('a letter may say the month that the dates say, and no other', () => {
  const work = {
    id: 'w',
    name: 'Orrin Works',
    position: 'Clerk',
    startDate: '2019-03',
    highlights: ['Keep the stock list.'],
    highlightIds: ['h'],
  }
  const grounds = readGrounds({ basics, work: [work] }, '2026-11-01')
  const say = (month: string) =>
    groundEdit(
      {
        kind: 'letter-sentence',
        entry: null,
        before: '',
        after: `Since ${month} 2019 I have kept the stock list at Orrin Works.`,
        advert: '',
      },
      grounds,
    ).verdict
  expect(say('March')).toBe('pass')
  expect(say('January')).not.toBe('pass')
})
