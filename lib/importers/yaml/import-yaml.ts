import type { IdGenerator } from '@/lib/resume/ids'
import { isJsonObject } from '@/lib/resume/json-value'
import type { ImportOutcome } from '../import-types'
import { importJson } from '../json/import-json'
import { readRenderCv } from '../rendercv/read-rendercv'
import { failed } from '../source/read-result'
import { readYamlResume } from '../yamlresume/read-yamlresume'
import { parseYaml } from './parse-yaml'

/** Imports RenderCV, YAMLResume, or JSON Resume written as YAML. */
export function importYaml(text: string, ids: IdGenerator): ImportOutcome {
  const parsed = parseYaml(text)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (!isJsonObject(value)) return failed('no-resume')
  if (!('cv' in value || 'content' in value)) return importJson(value, ids)
  const read = 'cv' in value ? readRenderCv(value) : readYamlResume(value)
  return read.ok ? { ...read, kind: 'draft' } : read
}
