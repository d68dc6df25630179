import { limits } from '@/lib/resume/resume-limits'

/** Initial values of a new application: typed, or from a share sheet or another page. */
export type SharedJob = {
  position: string
  employer: string
  location: string
  url: string
  jobDescription: string
}

/**
 * View of the applications page, by its fragment: `#<id>` one application, `#new` the form, `#trash`, `#numbers`;
 * otherwise the list. Fragments never reach a server (ADR 8).
 */
export type ApplicationsPlace =
  | { kind: 'list' | 'trash' | 'numbers' }
  /** `isShared`: the values come from another program. */
  | { kind: 'new'; job: SharedJob; isShared: boolean }
  | { kind: 'application'; id: string }

export const emptyJob: SharedJob = {
  ...{ position: '', employer: '', location: '', url: '', jobDescription: '' },
}

/** Fragments of the list and the empty form. */
export const listFragment = '#'
export const newFragment = '#new'
/** Parameter names, which occur in bookmarks and must never change. */
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

/** Matches a URL at the end of a text, as share sheets of phones provide it. */
const lastAddress = /(?:^|\s)(https?:\/\/\S+)\s*$/i

/** Parses values from other programs, limited to the length of each field. */
export function readSharedJob(parameters: URLSearchParams): SharedJob {
  const read = (field: keyof SharedJob) => (parameters.get(names[field]) ?? '').trim()
  const given = Object.fromEntries(fields.map((field) => [field, read(field)])) as SharedJob
  const found = lastAddress.exec(given.jobDescription)?.[1]
  const hasOwn = isWebAddress(given.url)
  const job: SharedJob = {
    ...given,
    // Anything but a web address, such as a script URL, is dropped.
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

/** Returns the fragment of the form with these values. */
export function newApplicationFragment(job: Partial<SharedJob>, isShared = false): string {
  const parameters = new URLSearchParams(isShared ? { shared: '' } : {})
  for (const field of fields) {
    const text = job[field]
    if (text) parameters.set(names[field], text)
  }
  const query = parameters.toString()
  return query === '' ? newFragment : `${newFragment}?${query}`
}

/** Parses a fragment. */
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
 * Returns the fragment for a request of a share sheet in the query (`share_target` of the manifest); null without one.
 * The service worker does the same, so that no server receives what is shared.
 */
export function sharedFragment(search: string): string | null {
  const parameters = new URLSearchParams(search)
  if (!['title', 'text', 'url'].some((name) => parameters.has(name))) return null
  return newApplicationFragment(readSharedJob(parameters), true)
}
