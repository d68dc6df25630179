import { createEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import { countingIds, fullResume, plainResume } from '@/tests/fixtures/paper-documents'
import people from './invented-people.json'
import { longCvs } from './long-cvs'

/** Content of a sample CV, in plain text. */
export type SampleCv = Pick<Design, 'language' | 'dateStyle'> & {
  name: string
  label: string
  email: string
  phone: string
  summary: string
  work: { position: string; name: string; startDate: string; endDate: string; bullets: string[] }[]
  education: {
    institution: string
    studyType: string
    area: string
    startDate: string
    endDate: string
  }[]
  skills: { name: string; keywords: string[] }[]
  languages: { language: string; fluency: string }[]
  publications?: { name: string; publisher: string; releaseDate: string }[]
}

/** Creates the document of a sample CV. */
export function buildResume(cv: SampleCv, ids: IdGenerator): ResumeDocument {
  const document = plainResume(ids, '2026-05-06T07:08:09Z')
  const { content, design } = document
  const { language, dateStyle, name, label, email, phone, summary } = cv
  return {
    ...document,
    design: { ...design, language, dateStyle },
    content: {
      ...content,
      basics: { ...content.basics, name, label, email, phone, summary: literal(summary) },
      work: cv.work.map(({ bullets, ...entry }) => ({
        ...createEntry('work', ids),
        ...entry,
        highlights: bullets.map((text) => ({ id: ids.node(), text: literal(text) })),
      })),
      education: cv.education.map((entry) => ({ ...createEntry('education', ids), ...entry })),
      skills: cv.skills.map((entry) => ({ ...createEntry('skills', ids), ...entry })),
      languages: cv.languages.map((entry) => ({ ...createEntry('languages', ids), ...entry })),
      publications: (cv.publications ?? []).map((entry) => ({
        ...createEntry('publications', ids),
        ...entry,
      })),
    },
  }
}

/** Returns the sample CVs: professions, languages, one to four pages; the same in every run. */
export function sampleCvs(): ResumeDocument[] {
  const ids = countingIds()
  return [
    ...professions.map((profession) => sampleResume(profession, ids)),
    ...[...(people.european as SampleCv[]), ...longCvs].map((cv) => buildResume(cv, ids)),
    fullResume(ids),
  ]
}
