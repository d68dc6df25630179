import fc from 'fast-check'
import { createEntry, createRole } from '@/lib/resume/create'
import { blankPost } from '@/lib/resume/roles/blank-post'
import { type Design, designChoices } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, plainResume } from '@/tests/fixtures/paper-documents'

const arbitraryRole = () =>
  fc.record({
    bullets: fc.array(fc.integer({ min: 3, max: 60 }), { maxLength: 6 }),
    kept: fc.boolean(),
    breaks: fc.constantFrom(false, false, false, false, true),
  })

/** Generates the sizes of a career, with seeds for its texts. */
const arbitraryLife = () =>
  fc.record({
    posts: fc.array(
      fc.record({
        bullets: fc.array(fc.integer({ min: 3, max: 60 }), { maxLength: 8 }),
        summary: fc.integer({ min: 0, max: 45 }),
        place: fc.boolean(),
        kept: fc.boolean(),
        breaks: fc.constantFrom(false, false, false, false, false, false, false, true),
        // One post in four has roles.
        roles: fc
          .tuple(fc.nat(3), fc.array(arbitraryRole(), { minLength: 2, maxLength: 4 }))
          .map(([turn, roles]) => (turn === 0 ? roles : [])),
        bare: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    summary: fc.integer({ min: 0, max: 70 }),
    schools: fc.integer({ min: 0, max: 3 }),
    papers: fc.integer({ min: 0, max: 10 }),
    skills: fc.integer({ min: 0, max: 30 }),
    languages: fc.integer({ min: 0, max: 6 }),
    praise: fc.integer({ min: 0, max: 60 }),
  })

type Life = ReturnType<typeof arbitraryLife> extends fc.Arbitrary<infer T> ? T : never

const vocabulary =
  'kept wrote moved built the plan that every crew of harbour reads before a morning tide and measured again'.split(
    ' ',
  )

/** Generates plain text with a unique number at its end. */
function textOf(seed: number, length: number): string {
  if (length === 0) return ''
  const words = Array.from(
    { length: length - 1 },
    (_, at) => vocabulary[(seed * 7 + at * 5) % vocabulary.length],
  )
  return [...words, `n${seed}`].join(' ')
}

function documentOf(life: Life, design: Partial<Design>): ResumeDocument {
  const ids = countingIds()
  const document = plainResume(ids, '2026-05-06T07:08:09Z')
  let seed = 0
  const text = (length: number) => textOf(++seed, length)
  const list = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at))
  return {
    ...document,
    design: { ...document.design, ...design },
    content: {
      ...document.content,
      basics: {
        ...document.content.basics,
        name: 'Ida Long',
        label: 'Harbour engineer',
        email: 'ida.long@example.org',
        phone: '+45 555 010 199',
        summary: text(life.summary),
      },
      work: life.posts.map((post, at) => ({
        ...createEntry('work', ids),
        position: `Engineer ${text(2)}`,
        name: `Works ${text(1)}`,
        location: post.place ? 'Aarhus' : '',
        startDate: `${2025 - at}-01`,
        endDate: at === 0 ? '' : `${2025 - at}-11`,
        summary: text(post.summary),
        keepTogether: post.kept,
        breakBefore: post.breaks,
        highlights: post.bullets.map((words) => ({ id: ids.node(), text: text(words) })),
        roles: post.roles.map((role, number) => ({
          ...createRole(ids),
          position: `Lead ${text(2)}`,
          startDate: `${2025 - at}-0${9 - number}`,
          endDate: `${2025 - at}-10`,
          keepTogether: role.kept,
          breakBefore: role.breaks,
          highlights: role.bullets.map((words) => ({ id: ids.node(), text: text(words) })),
        })),
        ...(post.bare && post.roles.length > 0 ? blankPost() : {}),
      })),
      education: list(life.schools, (at) => ({
        ...createEntry('education', ids),
        institution: `School ${text(1)}`,
        studyType: 'BSc',
        area: `Tides ${text(1)}`,
        startDate: `${1990 + at}`,
        endDate: `${1991 + at}`,
      })),
      publications: list(life.papers, (at) => ({
        ...createEntry('publications', ids),
        name: `On ${text(9)}`,
        publisher: `Press ${text(1)}`,
        releaseDate: `${1995 + at}`,
      })),
      skills: list(life.skills, () => ({
        ...createEntry('skills', ids),
        name: `Skill ${text(1)}`,
        keywords: [text(2), text(1)],
      })),
      languages: list(life.languages, () => ({
        ...createEntry('languages', ids),
        language: `Language ${text(1)}`,
        fluency: 'C1',
      })),
      references: [
        { ...createEntry('references', ids), name: 'Ann', reference: text(life.praise) },
      ],
    },
  }
}

const arbitraryLook = () =>
  fc.record<Partial<Design>>({
    page: fc.constantFrom('a4', 'letter'),
    fontSize: fc.constantFrom(9, 10, 11, 12),
    lineHeight: fc.constantFrom(1.15, 1.35, 1.5),
    spacing: fc.constantFrom(0.7, 1, 1.3),
    margin: fc.constantFrom(12, 18, 25),
    sectionTitles: fc.constantFrom(...designChoices.sectionTitles),
    datePosition: fc.constantFrom(...designChoices.datePosition),
    skills: fc.constantFrom(...designChoices.skills),
  })

/** Generates CVs of one to about six pages, in any design of a template. */
export const arbitraryPaperCv = (template: string): fc.Arbitrary<ResumeDocument> =>
  fc
    .tuple(arbitraryLife(), arbitraryLook())
    .map(([life, look]) => documentOf(life, { ...look, template }))
