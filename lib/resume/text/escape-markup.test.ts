import { expect, it } from 'vitest'
import { escapeHtml, escapeXml } from './escape-markup'

it('leaves no character that begins markup or ends an attribute', () => {
  expect(escapeHtml(`<a b="c" d='e'> & é`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; é')
  expect(escapeXml(`<a b="c" d='e'> & é`)).toBe(`&lt;a b=&quot;c&quot; d='e'&gt; &amp; é`)
})

it('takes out what XML cannot hold', () => {
  expect(escapeXml('a\u0000b\u000bc\ud800d\uffff\te\n😀')).toBe('abcd\te\n😀')
})
