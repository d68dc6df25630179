import type { CheckpointReason, VersionHead } from '@/lib/api/resumes'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { isVersion } from '../api/send'

// Looked at before it is believed, as every answer. A newer server may say more: what is not known
// here is passed over, or said in the plainest of our words.

export type VersionPage = { items: VersionHead[]; cursor: string | null }

type Change = VersionHead['changes'][number]

const reasons: readonly CheckpointReason[] = [
  'idle',
  'writing',
  'import',
  'suggestion',
  'restore',
  'template',
  'download',
  'named',
]
const kinds: readonly Change['kind'][] = ['changed', 'added', 'removed', 'moved', 'design']

function readChange(value: JsonValue): Change[] {
  if (!isJsonObject(value) || typeof value.section !== 'string') return []
  const kind = kinds.find((known) => known === value.kind)
  if (!kind || typeof value.count !== 'number') return []
  const { section, count, title } = value
  return [{ kind, section, count, ...(typeof title === 'string' ? { title } : {}) }]
}

function readPdf(value: JsonValue | undefined): Pick<VersionHead, 'pdf'> {
  if (!isJsonObject(value)) return {}
  const { sha256, bytes } = value
  return typeof sha256 === 'string' && typeof bytes === 'number' ? { pdf: { sha256, bytes } } : {}
}

/** The head of a version; null when it is none. */
export function readVersionHead(value: unknown): VersionHead | null {
  const head = isJsonObject(value) ? value : null
  if (!head || !isVersion(head.number) || typeof head.at !== 'string') return null
  if (Number.isNaN(Date.parse(head.at))) return null
  return {
    number: head.number,
    at: head.at,
    reason: reasons.find((known) => known === head.reason) ?? 'writing',
    name: typeof head.name === 'string' ? head.name : '',
    title: typeof head.title === 'string' ? head.title : '',
    changes: Array.isArray(head.changes) ? head.changes.flatMap(readChange) : [],
    ...readPdf(head.pdf),
  }
}

/** A page of heads; null when one cannot be read: a list that leaves versions out would mislead. */
export function readVersionPage(value: unknown): VersionPage | null {
  const page = isJsonObject(value) ? value : null
  if (!page || !Array.isArray(page.items)) return null
  const items: VersionHead[] = []
  for (const item of page.items) {
    const head = readVersionHead(item)
    if (!head) return null
    items.push(head)
  }
  return { items, cursor: typeof page.cursor === 'string' ? page.cursor : null }
}
