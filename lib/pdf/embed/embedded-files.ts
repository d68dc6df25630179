import { withoutFiling } from '@/lib/resume/filing'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, type SectionKey, sectionKeys } from '@/lib/resume/sections'
import { withoutStories } from '@/lib/resume/without-stories'

/** Names of the files embedded in a PDF; the first restores everything. */
export const embeddedNames = { document: 'vitae.json', resume: 'resume.json' } as const

/** Embedded file; `relationship` as in ISO 32000-2, 7.11.3. */
export type CarriedFile = {
  name: string
  relationship: 'Source' | 'Alternative'
  bytes: Uint8Array<ArrayBuffer>
}

/** Returns a JSON value with sorted keys, so that equal documents give equal bytes. */
function inOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isJsonObject(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key] ?? null)]))
}

const encoder = new TextEncoder()
const asBytes = (value: unknown) =>
  encoder.encode(JSON.stringify(inOrder(JSON.parse(JSON.stringify(value)))))

/** Returns the printed content of a document: without hidden entries and sections, which JSON Resume cannot mark. */
function shownOnly(document: ResumeDocument): ResumeDocument {
  const content = { ...document.content }
  const lists = content as Record<SectionKey, { hidden: boolean }[]>
  for (const key of sectionKeys) lists[key] = lists[key].filter(({ hidden }) => !hidden)
  for (const { key, kind, state } of resolveSections(document.content)) {
    if (state.visible) continue
    if (kind === 'list') lists[key] = []
    else if (kind === 'summary') content.basics = { ...content.basics, summary: '' }
  }
  return { ...document, content }
}

/** Removes filing, and master and job from the lineage, which a recipient must not find in the file. */
function withoutOrigin(filed: PaperDocument): PaperDocument {
  const document = withoutFiling(filed)
  const { lineage } = document
  if (!lineage) return document
  const { documentId, version } = lineage
  return { ...document, lineage: { documentId, version } }
}

/**
 * Returns the files to embed in the PDF of a document: the whole document, and for a CV its printed content as JSON
 * Resume for other programs. None unless the design asks for it: invisible content is the person's decision (promise
 * 3).
 */
export function embeddedFiles(document: PaperDocument): CarriedFile[] {
  if (document.design.carry !== true) return []
  const files: CarriedFile[] = [
    {
      name: embeddedNames.document,
      relationship: 'Source',
      bytes: asBytes(withoutStories(withoutOrigin(document))),
    },
  ]
  if (document.kind === 'resume') {
    const bytes = asBytes(exportJsonResume(shownOnly(document), { clean: true }))
    files.push({ name: embeddedNames.resume, relationship: 'Alternative', bytes })
  }
  return files
}
