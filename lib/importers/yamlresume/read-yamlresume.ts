import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ImportDraft } from '../draft/draft-types'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import { joinHeader } from '../structured/join-header'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { localeLanguage } from '../structured/locale-language'
import { linkCells, lostLinks, readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry, DataSection, DataTarget } from '../structured/structured-types'
import { sectionPlans } from './section-plans'

const entriesOf = (value: JsonValue): JsonValue[] => (Array.isArray(value) ? value : [value])

function cellsOf(label: string, value: JsonValue | undefined, target: DataTarget): DataCell[] {
  const list = Array.isArray(value) ? value : [value ?? null]
  return list.flatMap((one): DataCell[] => {
    const text = scalarText(one)
    if (text === '') return leftoverCells(label, one)
    if (target !== 'text') return [{ label, value: text, target }]
    const { lines, links } = readMarkup(text)
    return [{ label, value: lines, target }, ...linkCells(label, lostLinks(links))]
  })
}

function readSection(name: string, value: JsonValue): DataSection {
  const plan = sectionPlans[name]
  if (!plan) {
    return { kind: 'custom', title: null, entries: [{ cells: leftoverCells(name, value) }] }
  }
  const known = new Set(plan.fields.map(([key]) => key))
  const entries = entriesOf(value).map((entry): DataEntry => {
    if (!isJsonObject(entry)) return { cells: leftoverCells(name, entry) }
    const rest = Object.entries(entry).filter(([key]) => !known.has(key))
    return {
      cells: [
        ...plan.fields.flatMap(([key, target]) => cellsOf(key, entry[key], target)),
        ...rest.flatMap(([key, one]) => leftoverCells(key, one)),
      ],
      isOpen: plan.isOpen === true,
    }
  })
  return { kind: plan.kind, title: null, entries }
}

/**
 * Reads a YAMLResume CV: content and locale language, not the layouts.
 * @returns `no-resume` for a file without text
 */
export function readYamlResume(file: JsonObject): { ok: true; draft: ImportDraft } | Failure {
  if (!isJsonObject(file.content)) return failed('no-resume')
  const sections = Object.entries(file.content).map(([name, value]) => readSection(name, value))
  const draft = buildDataDraft(joinHeader(sections), {
    declared: localeLanguage(file.locale),
  })
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
