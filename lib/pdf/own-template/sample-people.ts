import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf, type Sample } from '@/lib/resume/samples/resume-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import hebrewSample from './hebrew-sample.json' with { type: 'json' }
import type { OwnTemplate } from './own-template-schema'

const { electrician, historian, nurse, teacher } = gallerySamples
const { 'biology-graduate': biologist, 'operations-director': director } = gallerySamples

/** Sample with every section, over more than two pages. */
const long: Sample = {
  ...director,
  work: [...director.work, ...historian.work, ...teacher.work],
  education: [...director.education, ...biologist.education],
  projects: [historian, biologist, gallerySamples['data-engineer']].flatMap(
    ({ projects = [] }: Sample) => projects,
  ),
  certificates: nurse.certificates,
  volunteer: [historian, teacher, biologist].flatMap(({ volunteer = [] }: Sample) => volunteer),
  awards: [historian, teacher, biologist].flatMap(({ awards = [] }: Sample) => awards),
  publications: (historian as Sample).publications ?? [],
  interests: [{ name: 'Sea', keywords: ['Rowing', 'Tide tables'] }],
}

/** Sample in a right-to-left language. */
const fromRight: Sample = hebrewSample

/** Returns samples for testing a template: short, several pages, right to left. */
export function samplePeople(file: OwnTemplate): ResumeDocument[] {
  const people = [
    { sample: electrician, language: 'en' },
    { sample: long, language: 'en' },
    { sample: fromRight, language: 'he' },
  ]
  return people.map(({ sample, language }) => {
    const document = resumeOf(sample, createIdGenerator())
    const design = {
      ...document.design,
      ownTemplate: file,
      fonts: file.fonts,
      // Its own measures, as the template is under test.
      autoFit: false,
      language,
    }
    return { ...document, design }
  })
}
