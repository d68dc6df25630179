import { createCustomEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { type ImportResult, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { literal } from '@/lib/resume/text/rich-text'
import { readDocument } from '@/lib/resume/upgrade'
import { childOf, childrenOf, wordsOf } from '../xml/find-elements'
import { parseXml, type XmlElement } from '../xml/parse-xml'
import { readBasics } from './read-person'
import { readActivity, readSections } from './read-profile'

/** Sections of one structure that JSON Resume does not have. */
const furtherLists: [list: string, entry: string, title: string][] = [
  ['Others', 'Other', ''],
  ['ConferencesAndSeminars', 'ConferenceAndSeminar', 'Conferences and seminars'],
  ['NetworksAndMemberships', 'NetworkAndMembership', 'Networks and memberships'],
  ['CreativeWorks', 'CreativeWork', 'Creative works'],
  ['SocialAndPoliticalActivities', 'SocialAndPoliticalActivity', 'Social and political activities'],
]

function customSections(profile: XmlElement | undefined, ids: IdGenerator) {
  return furtherLists.flatMap(([list, name, title]) =>
    childrenOf(profile, list).flatMap((section) => {
      const entries = childrenOf(section, name).map((element) => {
        const { title: heading, summary, bullets, ...more } = readActivity(element)
        return {
          ...createCustomEntry(ids),
          ...more,
          name: heading,
          summary: literal(summary),
          highlights: bullets.map(({ text, ...level }) => ({
            id: ids.node(),
            text: literal(text),
            ...level,
          })),
        }
      })
      if (entries.length === 0) return []
      return [{ id: ids.node(), title: wordsOf(section, 'Title') || title, entries }]
    }),
  )
}

/**
 * Imports a Europass "Candidate" XML, from this app or the Europass portal. Text is taken
 * literally, without bold and italic; photo and design are ignored.
 * @param file XML text
 * @param ids generates ids of entries and bullets
 * @returns the document or the problems, never a partial document
 */
export function importEuropass(file: string, ids: IdGenerator): ImportResult {
  const xml = parseXml(file.replace(/^\ufeff/, ''))
  const candidate = xml.ok ? xml.root : null
  if (candidate?.name !== 'Candidate') {
    const reason = 'not a Europass CV'
    return { ok: false, problems: [{ path: '', code: 'wrong-type', reason }] }
  }
  const imported = importJsonResume(
    { basics: readBasics(candidate), ...readSections(candidate) },
    ids,
  )
  if (!imported.ok) return imported
  const { document } = imported
  const custom = customSections(childOf(candidate, 'CandidateProfile'), ids)
  if (custom.length === 0) return imported
  const read = readDocument({ ...document, content: { ...document.content, custom } })
  if (!read.ok) return read
  return read.document.kind === 'resume' ? { ok: true, document: read.document } : imported
}
