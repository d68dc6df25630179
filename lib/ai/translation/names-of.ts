import { entryKinds, fieldsOfKind } from '@/lib/resume/entry-fields'
import { stringOf } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { findShapes } from '../posting/find-shapes'

/** Returns names that are not translated: of the person, employers, schools, projects, certificates and tools. */
export function namesOf({ content }: ResumeDocument): string[] {
  const keywords = [...content.skills, ...content.projects].flatMap((entry) => entry.keywords)
  const names = entryKinds.flatMap((kind) => {
    const entries: readonly Readonly<Record<string, unknown>>[] =
      kind === 'custom' ? content.custom.flatMap((section) => section.entries) : content[kind]
    const fields = fieldsOfKind(kind).filter(
      ({ slot, isTranslated }) => !isTranslated && (slot === 'organization' || slot === 'title'),
    )
    return entries.flatMap((entry) => fields.map(({ name }) => stringOf(entry[name])))
  })
  const tools = keywords.flatMap((word) =>
    findShapes(`with ${word}`, true).map(({ words }) => words),
  )
  // Names that are also everyday words are ignored: "Board", "Radar".
  return [...new Set([content.basics.name, ...names, ...tools].map((name) => name.trim()))].filter(
    (name) => name.length > 2,
  )
}
