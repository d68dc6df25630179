import type { CvEvidence } from '../cv/cv-index'
import type { AdPlace, RequirementGroup, RequirementKind } from '../posting/requirements'

/**
 * State of a requirement or of one of its parts in a CV. `covered`: the CV shows it. `partly`: some of it, or less than
 * asked. `missing`: not in the CV. `ask`: only the person can tell, such as personal qualities.
 */
export type RequirementState = 'covered' | 'partly' | 'missing' | 'ask'

/** Named part of a requirement: a tool, a number of years, a degree, a language, a licence, alternatives. */
export type RequirementPart = {
  /** As in the job description; the key of the person's answers. */
  words: string
  /** Null for a part of a requirement that the person added. */
  place: AdPlace | null
  kind: RequirementKind
  state: RequirementState
  /** Strongest first. */
  evidence: CvEvidence[]
  /** Years asked for, and the months that the dates of posts give; null if none were asked for, or none are certain. */
  years: number | null
  months: number | null
  /** Whether it is covered only because the person has confirmed the evidence. */
  isConfirmed: boolean
}

/** Line or sentence of a job description that asks for something. */
export type Requirement = {
  /** Unique within one job description: `line1`, `line2`, in its order; `own…` if the person added it. */
  id: string
  /** Whole, in the words of the job description, without a bullet. */
  line: string
  /** Null for a requirement that the person added. */
  place: AdPlace | null
  /** Heading above it, as in the job description; null without one. */
  heading: string | null
  group: RequirementGroup
  parts: RequirementPart[]
  state: RequirementState
  /** Whether it is covered only because the person said so: the CV alone does not show it. */
  isOwnWord: boolean
}

/** Counts of the requirements of one group that a CV can show. */
export type GroupCount = {
  /** Shown by the CV itself. */
  covered: number
  partly: number
  /** Covered only because the person said so; not in `covered`. */
  ownWord: number
  of: number
}

/** Counts of all requirements that a CV can show, "Covers 6 of 12", and of each group of them. */
export type CoverageCount = GroupCount & { groups: Record<RequirementGroup, GroupCount> }
