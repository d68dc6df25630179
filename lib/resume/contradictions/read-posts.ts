import { type FieldAddress, fieldAddress } from '../change/address'
import { isCanonicalDate, parseDate } from '../dates/dates'
import { flattenRoles } from '../roles/flatten-roles'
import type { ResumeDocument } from '../schema/document'

export type PostField = { address: FieldAddress; text: string }

/** A date of an entry. `date` is canonical, empty for "present", null if not parsed. */
export type PostDate = PostField & { date: string | null }

/** A position or degree as stated by one document. */
export type Post = {
  documentId: string
  /** Index of its document. */
  at: number
  /** Primary language tag of the document. */
  language: string
  kind: 'work' | 'volunteer' | 'education'
  id: string
  /** Ids of the entry and, for a role, of its work entry: their texts belong to the post. */
  owners: readonly string[]
  organisation: PostField
  /** Title or degree. */
  title: PostField
  /** Field of study; empty for a position. */
  subject: PostField
  /** Null where there is none. */
  start: PostDate | null
  end: PostDate | null
}

type Dated = { id: string; startDate: string; endDate: string }

function datesOf({ id, startDate, endDate }: Dated, language: string): Pick<Post, 'start' | 'end'> {
  const read = (field: string, text: string): PostDate => {
    const date = isCanonicalDate(text) ? text : parseDate(text, language)
    return { address: fieldAddress(id, field), text, date }
  }
  return {
    start: startDate.trim() === '' ? null : read('startDate', startDate),
    end: endDate.trim() === '' && startDate.trim() === '' ? null : read('endDate', endDate),
  }
}

const none: PostField = { address: 'content/none', text: '' }

/** Returns the positions and degrees of a CV, including hidden ones; each role is a post. */
export function readPosts(document: ResumeDocument, at: number): Post[] {
  const tag = document.design.language
  const language = tag.split('-')[0] ?? ''
  const common = { documentId: document.id, at, language }
  const field = (id: string, name: string, text: string) => ({
    address: fieldAddress(id, name),
    text,
  })
  const { work, volunteer, education } = document.content
  return [
    ...flattenRoles(work).map(
      (post): Post => ({
        ...common,
        ...{ kind: 'work', id: post.id, owners: [post.id, post.entryId], subject: none },
        organisation: field(post.entryId, 'name', post.name),
        title: field(post.id, 'position', post.position),
        ...datesOf(post, tag),
      }),
    ),
    ...volunteer.map(
      (post): Post => ({
        ...common,
        ...{ kind: 'volunteer', id: post.id, owners: [post.id], subject: none },
        organisation: field(post.id, 'organization', post.organization),
        title: field(post.id, 'position', post.position),
        ...datesOf(post, tag),
      }),
    ),
    ...education.map(
      (post): Post => ({
        ...common,
        ...{ kind: 'education', id: post.id, owners: [post.id] },
        organisation: field(post.id, 'institution', post.institution),
        title: field(post.id, 'studyType', post.studyType),
        subject: field(post.id, 'area', post.area),
        ...datesOf(post, tag),
      }),
    ),
  ]
}

/** Returns the first and last month of a post, `YYYY-MM`; null if no date was parsed. */
export function periodOf({ start, end }: Post): { from: string; to: string } | null {
  const from = start?.date || end?.date
  if (!from) return null
  const to = end?.date === '' ? '9999-12' : end?.date || from
  return {
    from: from.length === 4 ? `${from}-01` : from.slice(0, 7),
    to: to.length === 4 ? `${to}-12` : to.slice(0, 7),
  }
}
