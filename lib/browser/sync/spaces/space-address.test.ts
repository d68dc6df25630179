import { expect, it } from 'vitest'
import { inSpace, workspaceIn } from './space-address'

const id = '01990000-0000-7000-8000-00000000000a'

it.each([
  ['/cvs', `?workspace=${id}`, id],
  ['/editor', `?locale=de&workspace=${id}`, id],
  ['/editor', '', null],
  // Pages about the person, not a space.
  ['/settings', `?workspace=${id}`, null],
  ['/workspaces/w', `?workspace=${id}`, null],
  // The match of a CV.
  ['/jobs', `?workspace=${id}`, id],
  ['/cvs', '?workspace=..%2Fother', null],
  ['/cvs', '?workspace=', null],
])('of %s%s is %s', (pathname, search, expected) => {
  expect(workspaceIn({ pathname, search })).toBe(expected)
})

it.each([
  ['/cvs', `/cvs?workspace=${id}`],
  ['/start?import', `/start?workspace=${id}&import`],
  ['/editor#abc?field=basics', `/editor?workspace=${id}#abc?field=basics`],
  ['/cvs#trash', `/cvs?workspace=${id}#trash`],
  ['/settings', '/settings'],
  ['/jobs#abc', `/jobs?workspace=${id}#abc`],
  ['/cvs-of-others', '/cvs-of-others'],
])('is added to %s', (path, expected) => {
  expect(inSpace(path, id)).toBe(expected)
  expect(inSpace(path, null)).toBe(path)
})
