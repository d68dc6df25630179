import { describe, expect, test } from 'vitest'
import { stripScripts } from './support/strip-scripts.mjs'

describe('stripScripts', () => {
  test('leaves a page as it is but for its scripts and their hints', () => {
    const page =
      '<html><head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script></head><body><p>Script</p><script>self.x=1\nself.y="<b>"</script></body></html>'
    expect(stripScripts(page)).toBe(
      '<html><head><link rel="stylesheet" href="/a.css"/></head><body><p>Script</p></body></html>',
    )
  })

  test('leaves the script of a page that says so', () => {
    const page = '<body><script data-kept="">go()</script><script>self.x=1</script></body>'
    expect(stripScripts(page)).toBe('<body><script data-kept="">go()</script></body>')
  })

  test('refuses a page that keeps a script', () => {
    expect(() => stripScripts('<p><script src="/a.js"></p>')).toThrow('A script is left')
  })
})
