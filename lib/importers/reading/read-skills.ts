import type { DraftEntry } from '../draft/types'
import { fluencyIn } from '../lexicon/tongues'
import type { DraftBuilder } from './draft-builder'
import { listItems, namesGroup, partItems } from './list-items'
import type { Section } from './sections'
import { cutStretch, type Stretch, trimStretch } from './stretch'

const grouped = /^([^:：,;|]{2,44})[:：]\s*(?=\S)/u
const bareGroup = /^([^:：,;|]{2,44})[:：]$/u
const leading = /^[\s:：‒–—-]+/u
const trailing = /[\s.。,;]+$/u

const percentage = /^\d+\s*%$|^[★☆●○■□]+$/u

/** A level in words that stands as an item of its own beside its skill. */
function isLevel(text: string): boolean {
  const level = fluencyIn(text)
  return (
    level !== null && level.to - level.from >= 0.8 * text.length && text.split(/\s+/).length <= 3
  )
}

type Group = { name: Stretch | null; keywords: Stretch[] }

/** The longest text that is one skill and no sentence. */
const longest = 80

/** Groups of skills; a group is named by what stands before a colon, or in bold before the rest. */
export function readSkills(section: Section, build: DraftBuilder): DraftEntry[] {
  const groups: Group[] = []
  const ungrouped: Group = { name: null, keywords: [] }
  let current: Group = ungrouped
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
      (namesGroup(item, section) && line.pieces.length === 1)
    ) {
      current = { name: trimStretch(stretch, leading, /[\s:：]+$/u), keywords: [] }
      groups.push(current)
      continue
    }
    for (const one of partItems(trimStretch(rest, leading, trailing))) {
      const skill = trimStretch(one, leading, trailing)
      if (
        skill.text === '' ||
        percentage.test(skill.text) ||
        skill.text.length > longest ||
        isLevel(skill.text)
      )
        continue
      current.keywords.push(skill)
    }
  }
  return [ungrouped, ...groups].flatMap((group) => entriesOf(group, build))
}

/** JSON Resume names a group of keywords; a skill of no group is an entry of its own. */
function entriesOf({ name, keywords }: Group, build: DraftBuilder): DraftEntry[] {
  if (name) return [build.entry({ name }, { keywords })]
  return keywords.map((one) => build.entry({ name: one }))
}
