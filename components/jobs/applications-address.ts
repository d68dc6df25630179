import { limits } from '@/lib/resume/resume-limits'

/** Initial values of a new application: typed, or from a share sheet or another page. */
export type SharedJob = {
  position: string
  employer: string
  location: string
  url: string
  jobDescription: string
  /** Id of the CV that is used for it; empty: none yet. */
  resumeId: string
  deadline: string
  pay: string
  contact: string
  reference: string
  /** Names of the fields that the person has changed, between commas. */
  changed: string
}

/** Tabs of a job, in the order of the header. */
export const jobTabs = ['overview', 'match', 'cv', 'letter', 'form', 'interview'] as const
export type JobTab = (typeof jobTabs)[number]

/**
 * View of the jobs page, by its fragment: `#<id>` one job, `#<id>/match` a tab of it, `#new` the form, `#trash`,
 * `#form-answers` all answers to forms; otherwise the list. The id of a CV stands for the job that it is for. Fragments never reach a server
 * (ADR editor-screens).
 */
export type ApplicationsPlace =
  | { kind: 'list' | 'trash' | 'form-answers' }
  /** `isShared`: the values come from another program. */
  | { kind: 'new'; job: SharedJob; isShared: boolean }
  | { kind: 'application'; id: string; tab: JobTab }

export const emptyJob: SharedJob = {
  ...{ position: '', employer: '', location: '', url: '', jobDescription: '', resumeId: '' },
  ...{ deadline: '', pay: '', contact: '', reference: '', changed: '' },
}

/** Query by which addresses of before name a tab: `/tailor#<id>` leads to `/jobs?tab=match#<id>`. */
const tabField = 'tab'
const applicationQuery = '?application='

const isTab = (text: string | null): text is JobTab => jobTabs.some((one) => one === text)

/** Returns the fragment of a tab of a job. */
export const jobFragment = (id: string, tab: JobTab): string =>
  tab === 'overview' ? `#${id}` : `#${id}/${tab}`

/** Fragments of the list and the empty form. */
export const listFragment = '#'
export const newFragment = '#new'
/** Fragment of all answers to forms. */
export const answersFragment = '#form-answers'
/** Parameter names, which occur in bookmarks and must never change. */
const names = {
  position: 'title',
  employer: 'employer',
  location: 'place',
  url: 'url',
  jobDescription: 'text',
  resumeId: 'cv',
  deadline: 'closes',
  pay: 'pay',
  contact: 'contact',
  reference: 'reference',
  changed: 'changed',
} as const satisfies Record<keyof SharedJob, string>

const fieldLimits: Record<keyof SharedJob, number> = {
  position: limits.line,
  employer: limits.line,
  location: limits.line,
  url: limits.url,
  jobDescription: limits.posting,
  resumeId: limits.line,
  deadline: limits.line,
  pay: limits.line,
  contact: limits.line,
  reference: limits.line,
  changed: limits.line,
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
  if (hash === answersFragment) return { kind: 'form-answers' }
  if (hash === newFragment) return { kind: 'new', job: emptyJob, isShared: false }
  if (hash.startsWith(`${newFragment}?`)) {
    const parameters = new URLSearchParams(hash.slice(newFragment.length + 1))
    return { kind: 'new', job: readSharedJob(parameters), isShared: parameters.has('shared') }
  }
  const [id = '', tab = null] = hash.slice(1).split('/')
  return { kind: 'application', id, tab: isTab(tab) ? tab : 'overview' }
}

/** Returns the fragment for an address of before, such as `?tab=match#<cv>?application=<id>`; null for others. */
export function movedFragment(search: string, hash: string): string | null {
  const tab = new URLSearchParams(search).get(tabField)
  if (!isTab(tab)) return null
  const [cv = '', application = cv] = decodeURIComponent(hash.slice(1)).split(applicationQuery)
  return cv === '' ? listFragment : jobFragment(application, tab)
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
