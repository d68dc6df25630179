import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds } from '@/tests/fixtures/paper-documents'
import people from './invented-people.json'
import { buildResume, type SampleCv } from './sample-cvs'

const build = (cvs: SampleCv[]): ResumeDocument[] => {
  const ids = countingIds()
  return cvs.map((cv) => buildResume(cv, ids))
}

/** Returns CVs in Greek and Cyrillic. */
export const alphabetCvs = () => build(people.alphabet as SampleCv[])

/** Returns CVs that need mirrored templates or line breaks without spaces. */
export const scriptCvs = () => build(people.script as SampleCv[])
