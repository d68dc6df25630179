import { sectionKeys } from '@/lib/resume/sections'
import type { DraftSectionKind } from '../draft/draft-types'
import type { AnswerFault, RefusedPart } from './help-types'

const kinds: readonly string[] = ['basics', 'profiles', 'details', 'custom', ...sectionKeys]

/** Whether a value is the name of a kind of section. */
export const isSectionKind = (kind: unknown): kind is DraftSectionKind =>
  typeof kind === 'string' && kinds.includes(kind)

/** Returns a list; null for anything else. */
export const listOf = (value: unknown): unknown[] | null => (Array.isArray(value) ? value : null)

/** Returns an own property of an object; undefined where there is none. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

/** Maximum refused parts that are reported. */
const maxRefused = 100

/** Collects refused parts of an answer; `refuse` returns null. */
export function createRefusals() {
  const refused: RefusedPart[] = []
  const refuse = (path: string, code: AnswerFault) => {
    if (refused.length < maxRefused) refused.push({ path, code })
    return null
  }
  return { refused, refuse }
}
