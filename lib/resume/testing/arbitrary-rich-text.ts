import fc from 'fast-check'
import type { Span } from '../text/rich-text'

const awkward = [
  ...'*_`[]()<>\\&#!;:.-+=~|"\'/1a2bZ 9 ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\u3000',
  '\u0000',
  '\u001b',
  '\u007f',
  ...[
    '日本',
    '「',
    '」',
    'مرحبا',
    '👩‍👩‍👧',
    '✔️',
    'é',
    'e\u0301',
    '\ud800',
    '\udc00',
    '𝒜',
    '€',
    '–',
    '…',
  ],
  '**',
  '__',
  '***',
  '](',
  '&amp;',
  '&#35;',
  'C++',
  'C*',
  '1.',
  '12)',
  'https://a.example/',
  '<b>',
  '![',
  '~~',
]

/** Generates text with all characters that can confuse a markup parser. */
export const arbitraryAwkwardText = (maxLength = 12) =>
  fc.array(fc.constantFrom(...awkward), { maxLength }).map((parts) => parts.join(''))

const urls = [
  'https://example.org/',
  'https://example.org/a_b*c(d)?q=1&copy;=2#[x]',
  'https://пример.example/путь',
  'mailto:amara@example.org?subject=a b',
  'mailto:a\\b<c>@example.org',
  'tel:+351555010204',
  'javascript:alert(1)',
  'https://example.org@evil.example/',
  'http://example.org/',
  '',
]

/** Generates a typed link, valid or not. */
export const arbitraryLink = () => fc.oneof(fc.constantFrom(...urls), fc.webUrl(), fc.string())

/** Generates any list of spans, normalised or not. */
export const arbitrarySpans = (): fc.Arbitrary<Span[]> =>
  fc.array(
    fc.record({
      text: fc.oneof(arbitraryAwkwardText(6), fc.string({ unit: 'binary', maxLength: 6 })),
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.option(arbitraryLink(), { nil: null, freq: 3 }),
    }),
    { maxLength: 6 },
  )
