import type { DraftEntry } from '../../draft/draft-types'
import { fluencyIn } from '../../lexicon/language-names'
import type { DraftBuilder } from '../draft-builder'
import type { LineView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import { cutStretch, type Stretch, trimStretch } from '../sections/stretch'
import { isGroupName, listItems, splitItems } from './list-items'

const grouped = /^([^:：,;|]{2,44})[:：]\s*(?=\S)/u
const bareGroup = /^([^:：,;|]{2,44})[:：]$/u
const leading = /^[\s:：‒–—-]+/u
const trailing = /[\s.。,;]+$/u

const percentage = /^\d+\s*%$|^[★☆●○■□]+$/u

/** Whether an item is only a level, belonging to the skill next to it. */
function isLevel(text: string): boolean {
  const level = fluencyIn(text)
  return (
    level !== null && level.to - level.from >= 0.8 * text.length && text.split(/\s+/).length <= 3
  )
}

/** Returns the lines with a label to the left of their skills. */
function labelledLines({ lines }: Section): ReadonlySet<LineView> {
  const pairs = lines.filter(({ pieces }) => pieces.length === 2)
  const start = pairs[0]?.pieces[1]?.x ?? 0
  const isHung = pairs.every(({ pieces: [, value] }) => value && Math.abs(value.x - start) < 2)
  const isList = pairs.some(
    ({ pieces: [, value] }) => value && splitItems(value.stretch).length > 1,
  )
  const isRest = lines.every(({ pieces, x }) => pieces.length === 2 || Math.abs(x - start) < 2)
  return new Set(isHung && isList && isRest ? pairs : [])
}

type Group = { name: Stretch | null; keywords: Stretch[] }

/** Maximum length of a skill; longer texts are sentences. */
const maxSkillLength = 80

/** Minimum skills on a line that form a group without a name. */
const minListed = 3

/**
 * Reads groups of skills. A group is named by the text before a colon or in bold; a comma-separated
 * list is an unnamed group; anything else is a single skill.
 */
export function readSkills(section: Section, build: DraftBuilder): DraftEntry[] {
  const groups: Group[] = []
  const single: Group = { name: null, keywords: [] }
  const listed: Group = { name: null, keywords: [] }
  let current: Group | null = null
  const labelledBy = labelledLines(section)
  for (const item of listItems(section)) {
    const { stretch, piece, line } = item
    let rest = stretch
    const label = grouped.exec(stretch.text)
    const [lead, next] = piece.runs
    const hasLead = lead?.bold && next && !next.bold && stretch.text.startsWith(lead.stretch.text)
    if (label?.[1]) {
      current = { name: cutStretch(stretch, 0, label[1].length), keywords: [] }
      groups.push(current)
      rest = cutStretch(stretch, label[0].length)
    } else if (hasLead) {
      const name = trimStretch(
        cutStretch(stretch, 0, lead.stretch.text.length),
        leading,
        /[\s:：‒–—-]+$/u,
      )
      current = { name, keywords: [] }
      groups.push(current)
      rest = cutStretch(stretch, lead.stretch.text.length)
    } else if (
      bareGroup.test(stretch.text) ||
      (labelledBy.has(line) && piece === line.pieces[0]) ||
      (isGroupName(item, section) && line.pieces.length === 1)
    ) {
      current = { name: trimStretch(stretch, leading, /[\s:：]+$/u), keywords: [] }
      groups.push(current)
      continue
    }
    const skills = splitItems(trimStretch(rest, leading, trailing))
      .map((one) => trimStretch(one, leading, trailing))
      .filter(({ text }) => isSkill(text))
    const group = current ?? (skills.length >= minListed ? listed : single)
    group.keywords.push(...skills)
  }
  const lists = listed.keywords.length > 0 ? [listed] : []
  return [
    ...single.keywords.map((name) => build.entry({ name })),
    ...[...lists, ...groups].map(({ name, keywords }) => build.entry({ name }, { keywords })),
  ]
}

const isSkill = (text: string) =>
  text !== '' && !percentage.test(text) && text.length <= maxSkillLength && !isLevel(text)
