import { stringify } from 'yaml'
import type { JsonObject } from '@/lib/resume/json-value'
import { parseYaml } from '../../yaml/parse-yaml'
import { readRenderCv } from '../read-rendercv'

/** Reads a RenderCV file, as text or data; throws if it has no CV. */
export function draftOf(file: string | JsonObject) {
  const parsed = parseYaml(typeof file === 'string' ? file : stringify(file))
  if (!parsed.ok) throw new Error(parsed.code)
  const read = readRenderCv(parsed.value as JsonObject)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}
