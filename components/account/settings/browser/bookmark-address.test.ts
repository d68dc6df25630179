import vm from 'node:vm'
import { expect, it } from 'vitest'
import { readPlace } from '@/components/jobs/applications-address'
import { bookmarkAddress } from './bookmark-address'

/** Runs the bookmarklet on a page; returns the URLs that it opened. */
function press(page: { title: string; url: string; selected: string }) {
  const opened: string[] = []
  const address = bookmarkAddress('https://vitae.example')
  const script = decodeURIComponent(address.slice('javascript:'.length))
  const answer = vm.runInNewContext(script, {
    document: { title: page.title },
    location: { href: page.url },
    getSelection: () => ({ toString: () => page.selected }),
    open: (url: string) => opened.push(url),
    URLSearchParams,
    String,
  })
  // A return value would replace the page.
  expect(answer).toBeUndefined()
  return opened
}

it('opens the form with what the page says, in the fragment', () => {
  const page = {
    title: 'Nurse & Co',
    url: 'https://jobs.example/?a=1#b',
    selected: 'Care\nfor dogs',
  }
  const [opened, ...more] = press(page)
  const { origin, pathname, search, hash } = new URL(opened ?? '')
  expect([origin, pathname, search, more]).toEqual(['https://vitae.example', '/jobs', '', []])
  expect(readPlace(hash)).toEqual({
    kind: 'new',
    isShared: true,
    job: {
      ...{ position: page.title, employer: '', location: '', url: page.url, resumeId: '' },
      ...{ changed: '', contact: '', deadline: '', pay: '', reference: '' },
      jobDescription: page.selected,
    },
  })
})

it.each(['x'.repeat(1_000_000), '日本'.repeat(500_000), '\ud83d'.repeat(20_000)])(
  'cuts a long text before its address is too long for a browser',
  (selected) => {
    const [opened = ''] = press({ title: 'T', url: 'https://jobs.example', selected })
    expect(opened.length).toBeLessThan(61_000)
    const place = readPlace(new URL(opened).hash)
    expect(place.kind === 'new' && place.job.jobDescription.length).toBeGreaterThan(5_000)
  },
)
