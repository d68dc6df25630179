import type { PaperDocument } from '../schema/document'
import { comparePosts, gatherEmployers } from './compare-posts'
import { compareTexts } from './compare-texts'
import { emailKey, isSamePersonName, isSamePhone, nameWords, phoneDigits } from './contact-details'
import { type Contradiction, contradictionLimits } from './contradiction-types'
import { groupBy } from './group-by'
import { pairPosts } from './pair-posts'
import { groupByPerson } from './people'
import { readPosts } from './read-posts'
import { reportDiffering } from './report-differing'
import { isSameClaim, readYearClaims } from './year-claims'

function compareContacts(documents: readonly PaperDocument[]): Contradiction[] {
  const stated = (field: 'name' | 'email' | 'phone') =>
    documents.flatMap(({ id, content: { basics } }) => {
      const text = basics[field]
      if (text.trim() === '') return []
      return [{ place: { documentId: id, address: `basics/${field}` as const, text }, value: text }]
    })
  const isSameEmail = (a: string, b: string) => emailKey(a) === emailKey(b)
  return [
    ...reportDiffering('name', stated('name'), isSamePersonName, (name) =>
      nameWords(name).join(' '),
    ),
    ...reportDiffering('email', stated('email'), isSameEmail, emailKey),
    ...reportDiffering('phone', stated('phone'), isSamePhone, phoneDigits),
  ]
}

function compareClaims(documents: readonly PaperDocument[]): Contradiction[] {
  const claims = documents.flatMap((document) =>
    readYearClaims(document).map((value) => ({
      place: { documentId: document.id, address: value.address, text: value.text },
      value: { ...value, topic: `${document.design.language.split('-')[0]}|${value.topic}` },
    })),
  )
  return [...groupBy(claims, ({ value }) => value.topic).values()].flatMap((group) =>
    reportDiffering('years', group, isSameClaim, ({ years, isAtLeast }) => `${years}${isAtLeast}`),
  )
}

function compareDocuments(documents: readonly PaperDocument[], month: string): Contradiction[] {
  const posts = documents.flatMap((one, at) => (one.kind === 'resume' ? readPosts(one, at) : []))
  const employers = gatherEmployers(posts)
  const groups = pairPosts(posts)
  const scopes = new Map(
    groups.flatMap((group) =>
      group.flatMap(({ at, id }) => [[`${at}|${id}`, group[0]?.id ?? id] as const]),
    ),
  )
  return [
    ...compareContacts(documents),
    ...compareClaims(documents),
    ...groups.flatMap((group) => comparePosts(group, employers, month)),
    ...compareTexts(documents, scopes),
  ]
}

/**
 * Finds contradictory facts in documents of one person. Omissions, rewordings and less precise
 * statements are no contradictions; between languages only names, dates and numbers are compared.
 * Includes hidden entries. Compares the first `contradictionLimits.documents` only.
 * @param month current month, `YYYY-MM`: a future end agrees with "present"
 * @returns contact details first, at most `contradictionLimits.found`
 */
export function findContradictions(
  documents: readonly PaperDocument[],
  month: string,
): Contradiction[] {
  const found = groupByPerson(documents.slice(0, contradictionLimits.documents)).flatMap((group) =>
    group.length < 2 ? [] : compareDocuments(group, month),
  )
  // Roles of one employer share its name field.
  const keyOf = ({ kind, places }: Contradiction) =>
    [kind, ...places.map(({ documentId, address }) => `${documentId}/${address}`)].join('|')
  return [...new Map(found.map((one) => [keyOf(one), one])).values()].slice(
    0,
    contradictionLimits.found,
  )
}
