import { limits } from '@/lib/resume/resume-limits'

/** Texts that a new application begins with: typed, or given by a share sheet or another page. */
export type SharedJob = {
  position: string
  employer: string
  location: string
  url: string
  jobDescription: string
}

/**
 * A place of the page of applications, as its fragment names it: `#<id>` one application, `#new` the form for a new
 * one, `#trash`, `#numbers`; the list without one. Fragments never reach a server (ADR 8).
 */
export type ApplicationsPlace =
  | { kind: 'list' | 'trash' | 'numbers' }
  /** `isShared`: the texts come from another program. */
  | { kind: 'new'; job: SharedJob; isShared: boolean }
  | { kind: 'application'; id: string }

export const emptyJob: SharedJob = {
  ...{ position: '', employer: '', location: '', url: '', jobDescription: '' },
}

/** Fragments of the list and of the empty form. */
export const listFragment = '#'
export const newFragment = '#new'
/** Names of the fields in the address, which stand in bookmarks: they never change. */
const names = {
  position: 'title',
  employer: 'employer',
  location: 'place',
  url: 'url',
  jobDescription: 'text',
} as const satisfies Record<keyof SharedJob, string>

const fieldLimits: Record<keyof SharedJob, number> = {
  position: limits.line,
  employer: limits.line,
  location: limits.line,
  url: limits.url,
  jobDescription: limits.posting,
}

const fields = Object.keys(names) as (keyof SharedJob)[]

const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text)

/** A text that is nothing but an address, or ends with one, as share sheets of phones give it. */
const lastAddress = /(?:^|\s)(https?:\/\/\S+)\s*$/i

/** Reads the job that other programs gave, each text within the limit of its field. */
export function readSharedJob(parameters: URLSearchParams): SharedJob {
  const read = (field: keyof SharedJob) => (parameters.get(names[field]) ?? '').trim()
  const given = Object.fromEntries(fields.map((field) => [field, read(field)])) as SharedJob
  const found = lastAddress.exec(given.jobDescription)?.[1]
  const hasOwn = isWebAddress(given.url)
  const job: SharedJob = {
    ...given,
    // Anything that is no web address, such as a script, is a text that nobody needs.
    url: hasOwn ? given.url : (found ?? ''),
    jobDescription:
      !hasOwn && found
        ? given.jobDescription.replace(lastAddress, '').trim()
        : given.jobDescription,
  }
  return Object.fromEntries(
    fields.map((field) => [field, job[field].slice(0, fieldLimits[field])]),
  ) as SharedJob
}

/** Returns the fragment of the form with these texts. */
export function newApplicationFragment(job: Partial<SharedJob>, isShared = false): string {
  const parameters = new URLSearchParams(isShared ? { shared: '' } : {})
  for (const field of fields) {
    const text = job[field]
    if (text) parameters.set(names[field], text)
  }
  const query = parameters.toString()
  return query === '' ? newFragment : `${newFragment}?${query}`
}

/** Reads the place that a fragment names. */
export function readPlace(hash: string): ApplicationsPlace {
  if (hash === '' || hash === '#') return { kind: 'list' }
  if (hash === '#trash') return { kind: 'trash' }
  if (hash === '#numbers') return { kind: 'numbers' }
  if (hash === newFragment) return { kind: 'new', job: emptyJob, isShared: false }
  if (hash.startsWith(`${newFragment}?`)) {
    const parameters = new URLSearchParams(hash.slice(newFragment.length + 1))
    return { kind: 'new', job: readSharedJob(parameters), isShared: parameters.has('shared') }
  }
  return { kind: 'application', id: hash.slice(1) }
}

/**
 * Returns the fragment for what a share sheet asks of this page by its query (the `share_target` of the manifest); null
 * where it asks nothing. The service worker does the same, so that no server sees what is shared.
 */
export function sharedFragment(search: string): string | null {
  const parameters = new URLSearchParams(search)
  if (!['title', 'text', 'url'].some((name) => parameters.has(name))) return null
  return newApplicationFragment(readSharedJob(parameters), true)
}
