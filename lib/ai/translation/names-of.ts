import type { ResumeDocument } from '@/lib/resume/schema/document'
import { findShapes } from '../posting/find-shapes'

/** Returns names that are not translated: of the person, employers, schools, projects, certificates and tools. */
export function namesOf({ content }: ResumeDocument): string[] {
  const { basics, work, volunteer, education, projects, certificates, publications, skills } =
    content
  const keywords = [...skills, ...projects].flatMap((entry) => entry.keywords)
  const names = [
    basics.name,
    ...work.map(({ name }) => name),
    ...volunteer.map(({ organization }) => organization),
    ...education.map(({ institution }) => institution),
    ...projects.flatMap(({ name, entity }) => [name, entity]),
    ...certificates.flatMap(({ name, issuer }) => [name, issuer]),
    ...publications.flatMap(({ name, publisher }) => [name, publisher]),
    ...keywords.flatMap((word) => findShapes(`with ${word}`, true).map(({ words }) => words)),
  ]
  // Names that are also everyday words are ignored: "Board", "Radar".
  return [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 2))]
}
