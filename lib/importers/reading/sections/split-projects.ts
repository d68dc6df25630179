import { organizationEvidence } from '../../lexicon/titles'
import { entryDateOf } from '../entries/entry-dates'
import { rolesOfHead } from '../entries/read-form'
import type { LineView } from './line-view'
import type { Section } from './sections'

/** Tolerance in points for a line to begin at the table's edge. */
const sameStart = 4

/** Whether a line is a row of a table, or the text of one of its cells. */
function isInTable(line: LineView, left: number): boolean {
  if (line.x > left + sameStart) return true
  const isRow = line.pieces.length > 1 && entryDateOf(line) !== null
  return isRow && organizationEvidence(line.text).strength < 0.7
}

function splitWork(section: Section): Section[] {
  const jobs: LineView[] = []
  const projects: LineView[] = []
  let left: number | null = null
  for (const line of section.lines) {
    const isHead = rolesOfHead(line)?.includes('project') ?? false
    if (isHead) left = line.x
    else if (left !== null && !isInTable(line, left)) left = null
    ;(left === null ? jobs : projects).push(line)
  }
  const work = { ...section, lines: jobs }
  if (projects.length === 0) return [work]
  return [work, { ...section, kind: 'projects', heading: null, lines: projects }]
}

/** Moves the tables of projects below jobs, as in Japanese work histories, to sections of their own. */
export const splitProjects = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => (section.kind === 'work' ? splitWork(section) : [section]))
