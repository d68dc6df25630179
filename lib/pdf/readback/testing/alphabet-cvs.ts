import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds } from '@/tests/fixtures/paper-documents'
import people from './invented-people.json'
import { buildResume, type SampleCv } from './sample-cvs'

/** Returns CVs in Greek and Cyrillic. */
export function alphabetCvs(): ResumeDocument[] {
  const ids = countingIds()
  return (people.alphabet as SampleCv[]).map((cv) => buildResume(cv, ids))
}
