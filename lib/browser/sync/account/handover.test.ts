import { describe, expect, it } from 'vitest'
import { type CookieJar, takeHandover } from './handover'

/** Fake `document.cookie`: reading returns all, writing sets one. */
function openJar(...kept: string[]): CookieJar & { written: string[] } {
  const written: string[] = []
  return {
    written,
    get cookie() {
      return kept.join('; ')
    },
    set cookie(line: string) {
      written.push(line)
      const name = line.slice(0, line.indexOf('='))
      kept = kept.filter((part) => !part.startsWith(`${name}=`))
    },
  }
}

describe('who has just signed in', () => {
  it('is told to one page, which takes it away', () => {
    const jar = openJar('theme=dark', 'vitae.person=019a-b2_c.here')
    expect(takeHandover(jar, false)).toEqual({ userId: '019a-b2_c', isOwnPage: true })
    expect(jar.written).toEqual(['vitae.person=; Path=/; SameSite=Lax; Max-Age=0'])
    expect(takeHandover(jar, false)).toBeNull()
    expect(jar.cookie).toBe('theme=dark')
  })

  it('is bound to this host where there is https', () => {
    const jar = openJar('__Host-vitae.person=a1')
    expect(takeHandover(jar, true)).toEqual({ userId: 'a1', isOwnPage: false })
    expect(jar.written).toEqual(['__Host-vitae.person=; Path=/; SameSite=Lax; Max-Age=0; Secure'])
  })

  it.each([
    '',
    'vitae.persona=a',
    'vitae.person=',
    'vitae.person=<b>',
    'vitae.person=.here',
    `vitae.person=${'a'.repeat(65)}`,
  ])('is nobody in “%s”', (cookies) => {
    expect(takeHandover(openJar(cookies), false)).toBeNull()
  })
})
