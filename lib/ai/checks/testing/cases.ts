import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf, type Sample } from '@/lib/resume/samples/resume-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { readPosting } from '../../posting/read-posting'
import type { FileFacts } from '../file-facts'
import type { CheckQuestion } from '../run-checks'

/** CV that passes all checks, with the facts of its file. */
export const document = resumeOf(gallerySamples['data-engineer'], createIdGenerator())

const headings = 'Work experience\nEducation\nSkills\nLanguages'

export const file: FileFacts = {
  bytes: 80_000,
  pages: [
    {
      text: `Amara Okafor\namara@example.org +351 555 010 204\n${headings}\nRebuilt settlement ingestion on Kafka.`,
      pictures: 0,
      largestPicture: 0,
    },
  ],
  title: 'Amara Okafor, Data engineer',
  language: 'en',
  isTagged: true,
  mayCopy: true,
  links: ['https://github.com/amara-example', 'mailto:amara@example.org'],
  readback: { of: 20, lost: [], misplaced: [], inOrder: { found: 12, of: 12 } },
}

const page = (text: string, largestPicture = 0) => ({ text, pictures: 0, largestPicture })

/** Changes to the texts of the sample, its document or its file. */
type Changes = {
  sample?: Partial<Sample>
  basics?: Partial<ResumeDocument['content']['basics']>
  content?: Partial<ResumeDocument['content']>
  language?: string
  country?: string
  file?: Partial<FileFacts> | null
  posting?: string
}

export function ask(changes: Changes = {}): CheckQuestion {
  const base = resumeOf(
    { ...gallerySamples['data-engineer'], ...changes.sample },
    createIdGenerator(),
  )
  const content = {
    ...base.content,
    ...changes.content,
    basics: { ...base.content.basics, ...changes.basics },
  }
  const { language = base.design.language, country = '' } = changes
  const design = { ...base.design, language, country }
  return {
    document: { ...base, content, design },
    today: '2026-11-21',
    file: changes.file === null ? null : { ...file, ...changes.file },
    posting: changes.posting === undefined ? null : readPosting(changes.posting),
  }
}

type Post = Sample['work'][number]

const post = (changes: Partial<Post> & { bullets?: string[] } = {}): Post => ({
  position: 'Data Engineer',
  name: 'Tideline Energy',
  startDate: '2021-03',
  endDate: '',
  highlights: changes.bullets ?? ['Rebuilt settlement ingestion on Kafka and Flink for the grid.'],
  ...changes,
})

/** Returns changes that replace the posts of the sample. */
export const posts = (...work: (Partial<Post> & { bullets?: string[] })[]): Changes => ({
  sample: { work: work.map(post) },
})

export const bullets = (...texts: string[]): Changes => posts({ bullets: texts })

export const withPage = (text: string, largestPicture = 0): Changes => ({
  file: { pages: [page(text, largestPicture)] },
})
