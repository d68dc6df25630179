import { sectionKeys } from '@/lib/resume/sections'
import type { DraftSectionKind } from '../draft/draft-types'
import type { AnswerFault, RefusedPart } from './help-types'

const kinds: readonly string[] = ['basics', 'profiles', 'details', 'custom', ...sectionKeys]

/** True for the name of a kind of section. */
export const isSectionKind = (kind: unknown): kind is DraftSectionKind =>
  typeof kind === 'string' && kinds.includes(kind)

/** Returns a list; null for anything else. */
export const listOf = (value: unknown): unknown[] | null => (Array.isArray(value) ? value : null)

/** Returns an own property of an object; undefined where there is none. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

/** Number of refused parts that are named; an answer that is wrong all over is wrong. */
const maxRefused = 100

/** Gathers the parts of an answer that are not taken; `refuse` returns null. */
export function createRefusals() {
  const refused: RefusedPart[] = []
  const refuse = (path: string, code: AnswerFault) => {
    if (refused.length < maxRefused) refused.push({ path, code })
    return null
  }
  return { refused, refuse }
}
