import { describe, expect, it } from 'vitest'
import { inSpace, workspaceIn } from './space-address'

const id = '01990000-0000-7000-8000-00000000000a'

describe('the space in the address', () => {
  it.each([
    ['/resumes', `?workspace=${id}`, id],
    ['/editor', `?locale=de&workspace=${id}`, id],
    ['/editor', '', null],
    // Pages about the person, not a space.
    ['/settings', `?workspace=${id}`, null],
    ['/applications', `?workspace=${id}`, null],
    ['/interview', `?workspace=${id}`, null],
    ['/resumes', '?workspace=..%2Fother', null],
    ['/resumes', '?workspace=', null],
  ])('of %s%s is %s', (pathname, search, expected) => {
    expect(workspaceIn({ pathname, search })).toBe(expected)
  })

  it.each([
    ['/resumes', `/resumes?workspace=${id}`],
    ['/resumes?import', `/resumes?workspace=${id}&import`],
    ['/editor#abc?field=basics', `/editor?workspace=${id}#abc?field=basics`],
    ['/resumes#trash', `/resumes?workspace=${id}#trash`],
    ['/settings', '/settings'],
    ['/applications#abc', '/applications#abc'],
    ['/resumes-of-others', '/resumes-of-others'],
  ])('is added to %s', (path, expected) => {
    expect(inSpace(path, id)).toBe(expected)
    expect(inSpace(path, null)).toBe(path)
  })
})
