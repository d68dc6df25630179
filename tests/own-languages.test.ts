import { expect, it } from 'vitest'
import { readPagesInNode } from '@/lib/browser/paper/checks/testing/read-pages-in-node'
import { labelTables } from '@/lib/language/labels'
import { labelLanguages, labelVariants } from '@/lib/language/tags'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { createEntry } from '@/lib/resume/create'
import { resolveSections, sectionKeys } from '@/lib/resume/sections'
import { someOf } from '@/tests/runs'
import { languageCvs } from './fixtures/language-cvs'
import { languageDocument } from './fixtures/language-documents'
import { countingIds } from './fixtures/paper-documents'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

/** Levels of single abilities, which are printed with their names. */
const levels = {
  ...{ listening: 'C1', reading: 'C2', spokenInteraction: 'B2' },
  ...{ spokenProduction: 'B1', writing: 'A2' },
}

type Language = (typeof tags)[number]
const tags = [...labelLanguages, ...labelVariants]

/** The texts of a language without a CV of its own are those of its language, or English ones. */
const wordsOf = (language: Language) =>
  languageCvs.find((cv) => cv.language.toLowerCase().replace('-hans', '') === language) ??
  languageCvs.find((cv) => cv.language === language.split('-')[0]) ?? {
    language: 'en',
    title: 'English',
    name: 'Amara Linwood',
    label: 'Harbour engineer',
    employer: 'Port of Saltholm',
    bullets: [
      'Rebuilt two quays with a team of twelve.',
      'Cut the costs of repairs by 30%.',
    ] as const,
  }

/** A CV with every section and every detail that documents have words for. */
function everySection(language: Language) {
  const words = wordsOf(language)
  const table = labelTables[language]
  const ids = countingIds()
  const document = languageDocument(words, { language })
  const { employer, label, bullets } = words
  const [work] = document.content.work
  const foreign = new Intl.DisplayNames(language, { type: 'language' }).of('en') ?? ''
  const { skills, languages, references } = {
    skills: { name: label, keywords: ['React', 'PostgreSQL'] },
    languages: { language: table.name, fluency: table.native },
    references: { name: words.name, reference: bullets[1] },
  }
  return {
    ...document,
    content: {
      ...document.content,
      basics: {
        ...document.content.basics,
        summary: bullets[1],
        details: [{ id: ids.node(), label: table.details.birthDate, value: '1990-04-03' }],
      },
      work: work ? [{ ...work, endDate: '' }] : [],
      education: [
        {
          ...createEntry('education', ids),
          institution: employer,
          startDate: '2012-09',
          endDate: '2016-06',
        },
      ],
      skills: [{ ...createEntry('skills', ids), ...skills }],
      projects: [
        { ...createEntry('projects', ids), name: label, startDate: '2018', endDate: '2019' },
      ],
      languages: [
        { ...createEntry('languages', ids), ...languages },
        { ...createEntry('languages', ids), language: foreign, fluency: 'B2', ...levels },
      ],
      certificates: [{ ...createEntry('certificates', ids), name: label, date: '2019-05' }],
      volunteer: [
        {
          ...createEntry('volunteer', ids),
          position: label,
          organization: employer,
          startDate: '2019-02',
          endDate: '2020-08',
        },
      ],
      awards: [{ ...createEntry('awards', ids), title: label, date: '2019-10' }],
      publications: [
        { ...createEntry('publications', ids), name: employer, releaseDate: '2020-11' },
      ],
      interests: [{ ...createEntry('interests', ids), name: label }],
      references: [{ ...createEntry('references', ids), ...references }],
    },
  }
}

/** English of any region is read as English: its letters and words tell no more. */
const readAs = (language: Language) => (language === 'en-us' ? 'en' : language)

it.each(someOf(tags))(
  'a CV in %s is read back in its language, with its sections and dates',
  async (language) => {
    const result = await engine.render(everySection(language))
    if (!result.ok) throw new Error(result.message)
    expect(result.rendered.missing).toEqual([])
    const read = await readPagesInNode(result.rendered.bytes)
    if (!read) throw new Error('not understood')
    const { content, design } = read.document
    expect(design.language).toBe(readAs(language))
    expect(sectionKeys.filter((key) => content[key].length === 0)).toEqual([])
    if (language === readAs(language)) {
      const titled = resolveSections(content).filter(({ state }) => state.title !== '')
      expect(titled.map(({ state }) => state.title)).toEqual([])
    }
    expect(content.custom).toEqual([])
    expect(content.work.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2021-03', ''],
    ])
    expect(content.projects.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2018', '2019'],
    ])
    expect(content.certificates.map(({ date }) => date)).toEqual(['2019-05'])
    expect(content.languages.at(-1)).toMatchObject({ fluency: 'B2', ...levels })
    expect(content.basics.summary).not.toBe('')
  },
)
