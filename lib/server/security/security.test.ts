import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sitePolicy, workspacePolicy } from './content-security-policy'
import { findPageScripts } from './page-scripts'

const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1)

describe('workspacePolicy', () => {
  const policy = workspacePolicy({ nonce: 'abc', development: false, sources: [] })

  test('runs scripts by nonce alone', () => {
    expect(directive(policy, 'script-src')).toBe("'nonce-abc' 'strict-dynamic'")
  })

  test('makes the one exception for style attributes', () => {
    expect(policy.match(/unsafe-[a-z-]+/g)).toEqual(['unsafe-inline'])
    expect(directive(policy, 'style-src-attr')).toBe("'unsafe-inline'")
    expect(directive(policy, 'style-src')).toBe("'self' 'nonce-abc'")
  })

  test('names no other host', () => {
    expect(policy).not.toMatch(/https?:|\*/)
    expect(directive(policy, 'connect-src')).toBe("'self'")
    expect(directive(policy, 'frame-ancestors')).toBe("'none'")
    expect(directive(policy, 'object-src')).toBe("'none'")
    expect(directive(policy, 'base-uri')).toBe("'none'")
  })

  test('lets requests go to the servers that it is given, and to nothing else', () => {
    const sources = ['https://s3.eu-central-1.amazonaws.com/ours', 'http://127.0.0.1:11434']
    const opened = workspacePolicy({ nonce: 'abc', development: false, sources })
    expect(directive(opened, 'connect-src')).toBe(`'self' ${sources.join(' ')}`)
    expect(opened.replace(` ${sources.join(' ')}`, '')).toBe(policy)
  })

  test('relaxes in development only', () => {
    const relaxed = workspacePolicy({ nonce: 'abc', development: true, sources: [] })
    expect(directive(relaxed, 'script-src')).toContain("'unsafe-eval'")
    expect(directive(relaxed, 'style-src')).toContain("'unsafe-inline'")
  })
})

describe('sitePolicy', () => {
  test('allows a page without scripts none', () => {
    const policy = sitePolicy({ scriptHashes: [], loadsScripts: false, development: false })
    expect(directive(policy, 'script-src')).toBe("'none'")
  })

  test('names each inline script by its hash', () => {
    const policy = sitePolicy({
      scriptHashes: ['aa=', 'bb='],
      loadsScripts: true,
      development: false,
    })
    expect(directive(policy, 'script-src')).toBe("'self' 'sha256-aa=' 'sha256-bb='")
    expect(directive(policy, 'connect-src')).toBe("'self'")
  })
})

describe('findPageScripts', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')

  test('hashes inline scripts as the browser sees them, each once', () => {
    const html =
      '<script>a("é")\n</script><p>x</p><script id="_R_">b</script><script>b</script><script src="/c.js" async=""></script>'
    expect(findPageScripts(html)).toEqual({
      scriptHashes: [hash('a("é")\n'), hash('b')],
      loadsScripts: true,
    })
  })

  test('finds nothing where nothing is', () => {
    expect(findPageScripts('<p>script</p>')).toEqual({ scriptHashes: [], loadsScripts: false })
  })
})
