import { describe, expect, it } from 'vitest'
import { readGroups, readPerson } from '../reading/sections/read-groups'
import { draftOfFile } from '../testing/import-draft'
import { weakWordFile } from '../testing/weak-word-file'
import { changeSectionKind } from './edit-sections'
import { correctValue, restoreValue } from './edit-values'
import { groupLines } from './group-lines'
import { makePersonal } from './make-personal'
import { openProblems } from './open-problems'
import { retypeEntry, retypeProblem } from './retype'
import { beginReview, type ReviewDraft } from './review-types'
import { settleProblem } from './settle-problem'
import { unplacedLines } from './unplaced-lines'

const reviewed = async () => beginReview(await draftOfFile(weakWordFile(), 'owen.docx'))

const jobsOf = ({ sections }: ReviewDraft) =>
  sections
    .filter(({ kind }) => kind === 'work')
    .flatMap(({ entries }) =>
      entries.map(({ fields, lists }) => [
        fields.position?.text,
        fields.name?.text,
        `${fields.startDate?.text} – ${fields.endDate?.text}`,
        ...(lists.highlights ?? []).map(({ text }) => text),
      ]),
    )

const left = (draft: ReviewDraft) => openProblems(draft, unplacedLines(draft))
const first = (draft: ReviewDraft) => {
  const [problem] = left(draft)
  if (!problem) throw new Error('No problem is left')
  return problem
}

/** Settles the first problem with its likely marks, but for lines that are marked otherwise. */
function settleFirst(draft: ReviewDraft, out: readonly string[] = []) {
  const problem = first(draft)
  const marked = problem.lines.map((one) =>
    out.includes(draft.source.lines[one.line]?.text ?? '') ? { ...one, mark: 'out' as const } : one,
  )
  const groups = groupLines(marked, problem.kind, problem.entry !== null)
  const read = readGroups({ source: draft.source, kind: problem.kind, groups: groups.fresh })
  return settleProblem(draft, problem, groups, read)
}

describe('groupLines', () => {
  const lines = (...marks: ('new' | 'above' | 'out')[]) =>
    marks.map((mark, line) => ({ line, mark }))

  it('joins neighbours that are new to one head, and what follows to its text', () => {
    expect(groupLines(lines('above', 'new', 'new', 'out', 'above', 'new'), 'work', true)).toEqual({
      above: [0],
      fresh: [[1, 2, 4], [5]],
      out: [3],
    })
  })

  it('begins an entry where there is none above', () => {
    expect(groupLines(lines('above', 'above'), 'work', false).fresh).toEqual([[0, 1]])
  })

  it('makes each new line of a list an entry', () => {
    expect(groupLines(lines('new', 'new'), 'skills', true).fresh).toEqual([[0], [1]])
  })
})

describe('settleProblem', () => {
  it('splits jobs that ran into one, each read in its lines', async () => {
    const draft = settleFirst(await reviewed())
    expect(jobsOf(draft)).toEqual([
      ['Electrician', 'Calder Electrical Ltd', '2021 – ', 'Fault finding on call one week in four'],
      [
        ...['Approved Electrician', 'Airedale Power Services', '2017 – 2021'],
        ...[
          'Three schools rewired in the summer holidays, on time',
          'Ran a gang of 3 and one apprentice',
        ],
      ],
      ['Improver, then Electrician', 'Brook and Dean', '2014 – 2017'],
    ])
    expect(left(draft).map(({ code }) => code)).toEqual(['date-alone', 'left-over'])
  })

  it('keeps lines that are out among the dropped, from where they come back', async () => {
    const [duty, last] = [
      'Fault finding on call one week in four',
      'Ran a gang of 3 and one apprentice',
    ]
    const draft = settleFirst(await reviewed(), [duty, last])
    expect(draft.dropped.map(({ value }) => value.text)).toEqual([duty, last])
    expect(jobsOf(draft).flat()).not.toContain(duty)
    const texts = unplacedLines(restoreValue(draft, 0)).map(({ text }) => text)
    expect(texts).toContain(duty)
  })

  it('loses no line, whatever is settled', async () => {
    let draft = await reviewed()
    const before = unplacedLines(draft).length
    while (left(draft).length > 0) draft = settleFirst(draft)
    expect(unplacedLines(draft).length).toBeLessThan(before)
    const said = JSON.stringify([draft.sections, unplacedLines(draft), draft.passedOver])
    for (const text of ['ECS Gold Card', 'MY TICKETS', 'New build, 64 flats in nine months'])
      expect(said).toContain(text)
  })
})

describe('retypeProblem', () => {
  it('opens an empty entry for each job, whose title stands for the lines once it is typed', async () => {
    const draft = await reviewed()
    const problem = first(draft)
    const typed = retypeProblem(draft, problem, groupLines(problem.lines, 'work', true))
    if (!typed) throw new Error('Nothing was opened')
    expect(jobsOf(typed.draft)).toHaveLength(3)
    expect(typed.place.field).toBe('position')
    const text = 'Airedale Power Services, Keighley'
    const isLeft = (now: ReviewDraft) => unplacedLines(now).some((one) => one.text === text)
    expect(isLeft(typed.draft)).toBe(true)
    expect(isLeft(correctValue(typed.draft, typed.place, 'Electrician'))).toBe(false)
  })
})

describe('retypeEntry', () => {
  it('empties an entry and keeps its lines with the title', async () => {
    const draft = await reviewed()
    const work = draft.sections.find(({ kind }) => kind === 'work')
    const [entry] = work?.entries ?? []
    const typed = retypeEntry(draft, { section: work?.id ?? '', entry: entry?.id ?? '' })
    if (!typed) throw new Error('Nothing was emptied')
    expect(jobsOf(typed.draft)).toEqual([['', '', ' – ', '']])
    expect(typed.draft.dropped).toEqual([])
  })
})

describe('makePersonal', () => {
  it('reads a section as personal details, and drops what they had before', async () => {
    const draft = await reviewed()
    const problem = { ...first(draft), section: 'none', entry: null }
    const named = draft.sections.flatMap(({ kind, entries }) =>
      kind === 'basics' ? entries.map(({ id }) => id) : [],
    )
    const basics = draft.sections.find(({ kind }) => kind === 'basics')?.id ?? ''
    const wrong = correctValue(
      draft,
      { section: basics, entry: named[0] ?? '', field: 'name' },
      'Curriculum',
    )
    const mended = makePersonal(wrong, problem, readPerson(draft.source, [0, 1, 2]))
    const fields = mended.sections.find(({ kind }) => kind === 'basics')?.entries[0]?.fields
    expect(fields?.name?.text).toBe('Owen Pritchard-Bello')
    expect(fields?.email?.text).toBe('owen.pb@example.org')
    expect(mended.dropped.map(({ value }) => value.text)).toEqual(['Curriculum'])
  })
})

describe('openProblems', () => {
  it('leaves a problem out whose entry is gone', async () => {
    const draft = await reviewed()
    const sections = draft.sections.filter(({ kind }) => kind !== 'work')
    expect(left({ ...draft, sections }).map(({ code }) => code)).toEqual([
      'date-alone',
      'left-over',
    ])
    expect(left(changeSectionKind(draft, 'none', 'work'))).toHaveLength(3)
  })
})
