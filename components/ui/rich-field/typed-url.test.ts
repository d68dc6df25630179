import { expect, test } from 'vitest'
import { urlFromTyping } from './typed-url'

test.each([
  ['example.org', 'https://example.org/'],
  [' https://example.org/a?b ', 'https://example.org/a?b'],
  ['example.org:8080/x', 'https://example.org:8080/x'],
  ['jo@example.org', 'mailto:jo@example.org'],
  ['mailto:jo@example.org', 'mailto:jo@example.org'],
  ['+351 555 010 204', 'tel:+351555010204'],
  ['tel:+351555010204', 'tel:+351555010204'],
  ['http://example.org', 'http://example.org/'],
])('%s is %s', (typed, url) => expect(urlFromTyping(typed)).toBe(url))

test.each([
  '',
  'word',
  'two words.',
  'ftp://example.org/',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'a@b@example.org',
])('%s is no link', (typed) => expect(urlFromTyping(typed)).toBeNull())
