import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEntry, createRole } from '@/lib/resume/create'
import { countingIds, plainResume } from '@/tests/fixtures/paper-documents'
import { runs, someOf } from '@/tests/runs'
import {
  brokenMargins,
  lonelyLines,
  overlaps,
  strandedHeadings,
  strayItems,
  thinStarts,
  tornEntries,
} from './page-craft'
import { lostWords, pageNumbersOf } from './printed-paper'
import { templates } from './registry'
import { arbitraryPaperCv } from './testing/arbitrary-paper'
import { printOnPaper } from './testing/paper'
import { numbersBetween, shareOf } from './testing/rounds'

describe.each(someOf(templates))('pages of the template $id', ({ id, columns, look }) => {
  it('are set by the rules of the craft, in any look', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPaperCv(id), async (document) => {
        const paper = await printOnPaper(document)
        const count = paper.rendered.pages.length
        const numbers = paper.rendered.pages.map((_, at) => `${at + 1} / ${count}`)
        expect({
          outside: strayItems(paper),
          overlapping: overlaps(paper),
          lost: lostWords(paper, document),
          lonely: lonelyLines(paper),
          stranded: strandedHeadings(paper, document),
          thin: thinStarts(paper, document, columns),
          torn: tornEntries(paper, document),
          margins: brokenMargins(paper, columns),
          numbers: pageNumbersOf(paper),
        }).toEqual({
          outside: [],
          overlapping: [],
          lost: [],
          lonely: [],
          stranded: [],
          thin: [],
          torn: [],
          margins: [],
          numbers: count > 1 ? numbers.slice(look.page?.number === 'head' ? 1 : 0) : [],
        })
      }),
      { numRuns: runs(1) },
    )
  })
})

/** Sections of short entries, pushed down the page by lines before them. */
function cutAfter(lines: number, template: string) {
  const ids = countingIds()
  const cv = plainResume(ids)
  const make = (count: number) => Array.from({ length: count }, (_, at) => at)
  const order = ['awards', 'education', 'publications', 'skills', 'references']
  return {
    ...cv,
    design: { ...cv.design, template, skills: 'groups' as const },
    content: {
      ...cv.content,
      basics: { ...cv.content.basics, name: 'Ida Long', email: 'ida@example.org' },
      awards: make(lines).map((at) => ({ ...createEntry('awards', ids), title: `Award ${at}` })),
      education: make(3).map((at) => ({
        ...createEntry('education', ids),
        institution: `School ${at}`,
        studyType: 'BSc',
        endDate: `${2010 - at}`,
      })),
      publications: make(4).map((at) => ({
        ...createEntry('publications', ids),
        name: `On ${at}`,
      })),
      skills: make(5).map((at) => ({
        ...createEntry('skills', ids),
        name: `Group ${at}`,
        keywords: ['Pumps', 'Tides'],
      })),
      references: make(2).map((at) => ({ ...createEntry('references', ids), name: `Ann ${at}` })),
      sections: order.map((key) => ({ key, visible: true, title: '', breakBefore: false })),
    },
  }
}

describe.each(someOf(templates))('the foot of a page in the template $id', ({ id, columns }) => {
  it('has lines enough under each heading, wherever the page ends', async () => {
    let broken = 0
    for (const lines of shareOf(numbersBetween(10, 46), id, 4)) {
      const document = cutAfter(lines, id)
      const paper = await printOnPaper(document)
      broken += Number(paper.rendered.pages.length > 1)
      const found = [...strandedHeadings(paper, document), ...thinStarts(paper, document, columns)]
      expect(found, `after ${lines} lines`).toEqual([])
      expect(lostWords(paper, document), `after ${lines} lines`).toEqual([])
    }
    expect(broken, 'CVs of more than one page').toBeGreaterThan(0)
  })
})

/** Employer kept together, with breakable roles, pushed down the page by lines before it. */
function unbreakableEmployerAfter(lines: number) {
  const ids = countingIds()
  const cv = plainResume(ids)
  const awards = numbersBetween(0, lines).map((at) => {
    return { ...createEntry('awards', ids), title: `Award ${at}` }
  })
  const work = {
    ...createEntry('work', ids),
    name: 'Harbour works',
    startDate: '2020-01',
    keepTogether: true,
    roles: ['First', 'Second', 'Third'].map((word) => ({
      ...createRole(ids),
      position: `${word} engineer`,
      startDate: '2020-01',
      keepTogether: false,
      highlights: ['pumps', 'tides'].map((text) => ({
        ...{ id: ids.node(), text: `${word} ${`${text} `.repeat(20).trim()}` },
      })),
    })),
  }
  const sections = ['awards', 'work'].map((key) => ({
    ...{ key, visible: true, title: '', breakBefore: false },
  }))
  return { ...cv, content: { ...cv.content, awards, work: [work], sections } }
}

it('an employer that stays in one piece takes its roles along, wherever the page ends', async () => {
  let moved = 0
  for (const lines of numbersBetween(22, 36)) {
    const document = unbreakableEmployerAfter(lines)
    const paper = await printOnPaper(document)
    moved += Number(paper.rendered.pages.length > 1)
    expect(tornEntries(paper, document), `after ${lines} lines`).toEqual([])
  }
  expect(moved, 'CVs of more than one page').toBeGreaterThan(0)
})

/** Skill groups whose line fits only with compressed spaces, in large type on Letter. */
function withPressedLine() {
  const ids = countingIds()
  const cv = plainResume(ids)
  const words = ['that', 'crew', 'harbour', 'before', 'morning', 'and', 'again', 'wrote']
  const skills = words.map((word, at) => ({
    ...{ id: ids.node(), hidden: false, keepTogether: true, breakBefore: false, level: '' },
    ...{ name: `Skill n${8 + 3 * at}`, keywords: [`${word} n${9 + 3 * at}`, `n${10 + 3 * at}`] },
  }))
  const look = { template: 'large-type', page: 'letter', fonts: 'inter', fontSize: 12, margin: 25 }
  return {
    ...cv,
    content: { ...cv.content, skills },
    design: { ...cv.design, ...look, skills: 'list' },
  } as typeof cv
}

it('a line of large type whose spaces are pressed ends inside its margin', async () => {
  expect(strayItems(await printOnPaper(withPressedLine()))).toEqual([])
})
