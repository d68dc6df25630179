import type { DraftEntry, DraftSection } from '../../draft/draft-types'
import { headingKind } from '../../lexicon/headings'
import { fluencyIn } from '../../lexicon/language-names'
import type { DraftBuilder } from '../draft-builder'
import type { LineView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import { cutStretch, type Stretch, trimStretch } from '../sections/stretch'
import {
  areAlike,
  isGroupName,
  type ListItem,
  listItems,
  type NamedList,
  splitItems,
  splitLists,
} from './list-items'
import { readLanguage } from './read-languages'

const grouped = /^([^:：,;|]{2,44})[:：]\s*(?=\S)/u
const bareGroup = /^([^:：,;|]{2,44})[:：]$/u
const leading = /^[\s:：‒–—-]+/u
/** Bars, dots and shares that show a level, and punctuation. */
const trailing = /(?:[\s.。,;:：★☆●○■□•◦▪▫]|(?<=\s)\d{1,3}\s*(?:%|\/\s*\d{1,3}))+$/u
const percentage = /^(?:\d+\s*%|\d{1,2}\s*\/\s*\d{1,2})$/u

/** Levels of skills that are none of languages. */
const levelOfSkill =
  /^(?:expert[aeo]?|experto|esperto|ekspert|master|meister|familiar|competent|skilled|proficiente|podstawy|podstawowy|zaawansowany|maîtrise|uzman|ileri|orta)$/iu

/** Whether an item is only a level, belonging to the skill next to it. */
function isLevel(text: string): boolean {
  if (levelOfSkill.test(text)) return true
  const level = fluencyIn(text)
  return (
    level !== null && level.to - level.from >= 0.8 * text.length && text.split(/\s+/).length <= 3
  )
}

const ending = /(?:\s*[,–—|]\s*|\s+-\s+|\s*\()([^(),–—|]{2,30})\)?$/u

/** Splits off a level at the end: "Editing (Master)", "Editing – Master". */
function takeLevel(stretch: Stretch): { rest: Stretch; level: Stretch | null } {
  const found = ending.exec(stretch.text)
  if (!found?.[1] || found.index < 1 || !isLevel(found[1])) return { rest: stretch, level: null }
  const from = stretch.text.lastIndexOf(found[1])
  return {
    rest: cutStretch(stretch, 0, found.index),
    level: cutStretch(stretch, from, from + found[1].length),
  }
}

/** Whether a line's first piece is set apart from its list, by its style. */
const hasOwnStyle = ({ pieces: [first, second, ...others] }: LineView) =>
  first !== undefined &&
  second !== undefined &&
  !areAlike(first, second) &&
  others.every((piece) => areAlike(piece, second) || isLevel(second.text))

/** Returns the lines with a label to the left of their list, by style or by alignment. */
export function labelledLines({ lines }: Section): ReadonlySet<LineView> {
  const pairs = lines.filter(({ pieces }) => pieces.length === 2)
  const [first] = pairs
  const edges = [
    ({ pieces: [label] }: LineView) => label?.x ?? 0,
    ({ pieces: [label] }: LineView) => label?.right ?? 0,
    ({ pieces: [, value] }: LineView) => value?.x ?? 0,
  ]
  const isHung = edges.some((edge) =>
    pairs.every((line) => first && Math.abs(edge(line) - edge(first)) < 2),
  )
  const isList = pairs.some(
    ({ pieces: [, value] }) => value && splitItems(value.stretch).length > 1,
  )
  const start = first?.pieces[1]?.x ?? 0
  const others = lines.filter(({ pieces, x }) => pieces.length !== 2 && Math.abs(x - start) >= 2)
  const isNamed = ({ pieces: [label, ...values] }: LineView) =>
    label !== undefined && values.length > 0 && headingKind(label.text) !== null
  return new Set([
    ...(isHung && isList && others.length < pairs.length ? pairs : lines.filter(hasOwnStyle)),
    ...lines.filter(isNamed),
  ])
}

/** Returns the items that are labels because each is followed by a list, and none is one. */
function alternatingLabels(items: readonly ListItem[]): ReadonlySet<ListItem> {
  const isList = ({ stretch }: ListItem) => splitItems(stretch).length > 1
  const labels = items.filter((item) => !isList(item))
  const areFollowed = items.every((item, at) => {
    const next = items[at + 1]
    return isList(item) || (item.line.pieces.length === 1 && next !== undefined && isList(next))
  })
  const [first] = items
  return new Set(labels.length > 1 && areFollowed && first && !isList(first) ? labels : [])
}

type Group = { name: Stretch | null; level: Stretch | null; keywords: Stretch[] }

/** Maximum length of a skill; longer texts are sentences. */
const maxSkillLength = 80

/** Minimum skills on a line that form a group without a name. */
const minListed = 3

/** Splits the name of a group off an item; null if it has none. */
function takeName(
  item: ListItem,
  section: Section,
  isLabel: boolean,
): { name: Stretch; rest: Stretch | null } | null {
  const { stretch, piece, line } = item
  const label = grouped.exec(stretch.text)?.[0]
  const [lead, next] = piece.runs
  const hasLead = lead?.bold && next && !next.bold && stretch.text.startsWith(lead.stretch.text)
  const cut = label?.length ?? (hasLead ? lead.stretch.text.length : 0)
  if (cut > 0) {
    const name = trimStretch(cutStretch(stretch, 0, cut), leading, /[\s:：‒–—(-]+$/u)
    return { name, rest: cutStretch(stretch, cut) }
  }
  const isName = isLabel || bareGroup.test(stretch.text)
  return isName || (isGroupName(line, section) && line.pieces.length === 1)
    ? { name: trimStretch(stretch, leading, /[\s:：]+$/u), rest: null }
    : null
}

const isSkill = (text: string) =>
  text !== '' && !percentage.test(text) && text.length <= maxSkillLength

const brackets = /^[\s(]+/u

/** Moves a level behind the last keyword to its group, unless other keywords have one. */
function withLevel(group: Group): Group {
  const { level, keywords } = group
  const last = keywords.at(-1)
  const own = last && takeLevel(last)
  const isOfAll = keywords.length > 1 && !keywords.slice(0, -1).some((one) => takeLevel(one).level)
  return own?.level && !level && isOfAll
    ? { ...group, level: own.level, keywords: [...keywords.slice(0, -1), own.rest] }
    : group
}

/** Reads one list of a section into named groups; `single` and `listed` take what has no name. */
function readGroups({ name, section }: NamedList, single: Group, listed: Group): Group[] {
  let current: Group | null = name && { name, level: null, keywords: [] }
  const groups: Group[] = current ? [current] : []
  const labelledBy = labelledLines(section)
  const items = listItems(section)
  const alternating = alternatingLabels(items)
  for (const item of items) {
    const { piece, line } = item
    const isOnlyLevel = isLevel(item.stretch.text)
    const isLabel = alternating.has(item) || (labelledBy.has(line) && piece === line.pieces[0])
    const named = isOnlyLevel ? null : takeName(item, section, isLabel)
    if (named) {
      const { rest, level } = takeLevel(named.name)
      current = { name: rest, level, keywords: [] }
      groups.push(current)
      if (!named.rest) continue
    }
    const words = trimStretch(named?.rest ?? item.stretch, leading, trailing)
    const skills = splitItems(words).flatMap((one): Stretch[] => {
      const word = trimStretch(one, leading, trailing)
      if (!isLevel(trimStretch(word, brackets, /[\s)]+$/u).text))
        return isSkill(word.text) ? [word] : []
      if (current?.keywords.length === 0) current.level ??= trimStretch(word, brackets, /[\s)]+$/u)
      return []
    })
    const group: Group = current ?? (skills.length >= minListed ? listed : single)
    group.keywords.push(...skills)
  }
  return groups.map(withLevel)
}

/** Reads the groups of a skills section; the first two have no names. */
function groupsOf(section: Section): { single: Group; listed: Group; groups: Group[] } {
  const [single, listed] = [0, 1].map((): Group => ({ name: null, level: null, keywords: [] }))
  const unnamed = { single: single as Group, listed: listed as Group }
  const groups = splitLists(section).flatMap((list) =>
    readGroups(list, unnamed.single, unnamed.listed),
  )
  return { ...unnamed, groups }
}

/** Whether a group lists spoken languages, under a heading for them or with a level. */
const isSpoken = ({ name, keywords }: Group) =>
  keywords.length > 0 &&
  keywords.every((word) => readLanguage(word)) &&
  (headingKind(name?.text ?? '') === 'languages' ||
    keywords.some((word) => readLanguage(word)?.fluency))

/**
 * Reads groups of skills. A group is named by the text before a colon, in bold, beside its skills or
 * above them; a comma-separated list is an unnamed group; anything else is a single skill.
 */
export function readSkills(section: Section, build: DraftBuilder): DraftEntry[] {
  const { single, listed, groups } = groupsOf(section)
  const lists = listed.keywords.length > 0 ? [listed] : []
  return [
    ...single.keywords.map((name) => build.entry({ name })),
    ...[...lists, ...groups.filter((group) => !isSpoken(group))].map(({ name, level, keywords }) =>
      build.entry({ name, level }, { keywords }),
    ),
  ]
}

/** Returns the groups of a skills section that list spoken languages, as sections of languages. */
export function readSpokenGroups(section: Section, build: DraftBuilder): DraftSection[] {
  return groupsOf(section)
    .groups.filter(isSpoken)
    .map(({ name, keywords }) =>
      build.section(
        'languages',
        name,
        keywords.flatMap((word) => {
          const found = readLanguage(word)
          return found ? [build.entry(found)] : []
        }),
      ),
    )
}
