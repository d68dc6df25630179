import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds } from '@/tests/fixtures/paper-documents'
import people from './invented-people.json'
import { buildResume, type SampleCv } from './sample-cvs'

/** Returns CVs that need mirrored templates or line breaks without spaces. */
export function scriptCvs(): ResumeDocument[] {
  const ids = countingIds()
  return (people.script as SampleCv[]).map((cv) => buildResume(cv, ids))
}
