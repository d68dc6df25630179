import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useLists } from '@/components/ui/use-lists'
import { wordsOf } from '@/lib/ai/checks/line-facts'
import { isUnspaced } from '@/lib/ai/checks/prose-facts'
import type { RuleId } from '@/lib/ai/checks/rule'
import { detailKindOf } from '@/lib/ai/checks/rules/private-details'
import type { Finding, FoundPlace } from '@/lib/browser/paper/checks/findings'
import { checkPanel, common as commonMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import type { FieldAddress } from '@/lib/resume/change/address'
import { useRuleMessages } from './use-rule-messages'

/** Returns the name of the entry of a field; empty if it has none, or is not in an open CV. */
export type EntryNameOf = (address: FieldAddress) => string

/** Beginning of the sentence of a finding: its own words, the entries, or what was found in numbers. */
type Detail = 'entries' | 'quote' | 'gaps' | 'paragraph' | 'found' | 'none'

const details: Partial<Record<RuleId, Detail>> = {
  'no-end-gap': 'gaps',
  'no-long-gaps': 'gaps',
  'no-duty-paragraphs': 'paragraph',
  'no-walls': 'paragraph',
  'strong-openings': 'entries',
  'past-tense': 'entries',
  'bullet-length': 'entries',
  'bullet-short': 'entries',
  'bullet-count': 'entries',
  'no-double-bullets': 'entries',
  'no-double-entries': 'entries',
  'old-jobs-short': 'entries',
  'school-grades': 'entries',
  'no-blanks': 'entries',
  'no-worn-phrases': 'quote',
  'no-street-address': 'quote',
  'no-references-line': 'none',
  'no-idle-hobbies': 'quote',
  'headline-given': 'none',
  'summary-given': 'none',
  'name-given': 'none',
  'place-given': 'none',
  'personal-data': 'none',
  'no-empty-entries': 'none',
}

const maxNamed = 2
const maxQuoted = 60

/** Joins the first of several names, with the number of the others. */
function joined(names: readonly string[]): string {
  const all = [...new Set(names.filter(Boolean))]
  if (all.length === 0) return ''
  const others = all.length > maxNamed ? ` +${all.length - maxNamed}` : ''
  return `${all.slice(0, maxNamed).join(', ')}${others}`
}

const cut = (words: string) =>
  words.length > maxQuoted ? `${words.slice(0, maxQuoted).trimEnd()}…` : words

/** Returns the title of a finding and the sentence below it. */
export function useFindingText(): (
  finding: Finding,
  entryNameOf: EntryNameOf,
) => { title: string; sentence: string } {
  const { mend } = useMessages(checkPanel)
  const { quoted } = useMessages(commonMessages)
  const { listed } = useLists()
  const rules = useRuleMessages()
  const { monthRange } = formatters(useInterfaceLocale())

  const titleOf = ({ id, places, values }: Finding) => {
    const count = Math.max(1, places.length || values.count)
    const name = rules[id].name?.({ ...values, count }) ?? rules[id].title
    if (id !== 'personal-data') return name
    const kinds = [...new Set(places.flatMap((place) => detailKindOf(place) ?? []))]
    const names = listed(kinds.map((kind) => mend.details[kind]))
    return names === '' ? name : names.charAt(0).toUpperCase() + names.slice(1)
  }
  const gapOf = ({ rule, words }: FoundPlace) => {
    const [from = ''] = words.split('/')
    return rule === 'no-end-gap' ? mend.since(monthRange(`${from}/${from}`)) : monthRange(words)
  }
  const detailOf = (finding: Finding, entryNameOf: EntryNameOf): string => {
    const { id, places, values } = finding
    const detail = details[id] ?? 'found'
    if (detail === 'none') return ''
    if (detail === 'found') return rules[id].found(values)
    if (detail === 'gaps') return `${places.map(gapOf).join(', ')}.`
    const [first] = places
    if (detail === 'quote') return joined(places.map(({ words }) => quoted(cut(words))))
    const names = joined(places.map(({ address }) => (address ? entryNameOf(address) : '')))
    if (detail === 'paragraph' && first && places.length === 1 && names !== '') {
      if (!isUnspaced(first.words)) return mend.words(wordsOf(first.words).length, names)
    }
    return names === '' ? rules[id].found(values) : `${names}.`
  }
  return (finding, entryNameOf) => {
    const isGap = details[finding.id] === 'gaps'
    const advice = isGap ? mend.oneLine(finding.places.length) : rules[finding.id].fix
    const sentence = [detailOf(finding, entryNameOf), advice].filter(Boolean).join(' ')
    return { title: titleOf(finding), sentence }
  }
}
