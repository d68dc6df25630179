import {
  degreeEvidence,
  institutionEvidence,
  organizationEvidence,
  positionEvidence,
} from '../../lexicon/titles'
import type { Stretch } from '../sections/stretch'
import type { Entry } from './entries'

/** Strength of a lexicon's evidence from which a text is what the lexicon lists. */
const minEvidence = 0.5

/**
 * Returns whether an entry is one: it has a date, or a lexicon knows one of its titles. "None", a skill or the heading of
 * a section that no list has is no job and no school.
 *
 * @param isRelated whether it is a role of an employer above it
 */
export function isCredible(
  entry: Pick<Entry, 'startDate' | 'endDate'>,
  titles: readonly (Stretch | null)[],
  isRelated: boolean,
) {
  if (entry.startDate || entry.endDate || isRelated) return true
  const judges = [positionEvidence, organizationEvidence, institutionEvidence, degreeEvidence]
  return titles.some(
    (title) => title && judges.some((judge) => judge(title.text).strength >= minEvidence),
  )
}
