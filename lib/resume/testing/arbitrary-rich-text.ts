import fc from 'fast-check'
import type { Span } from '../text/rich-text'
import cases from './cases.json' with { type: 'json' }

const awkward = [
  ...'*_`[]()<>\\&#!;:.-+=~|"\'/1a2bZ 9 ',
  ...cases.arbitraryRichText.awkward,
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
  ...cases.arbitraryRichText.awkward2,
]

/** Generates text with all characters that can confuse a markup parser. */
export const arbitraryAwkwardText = (maxLength = 12) =>
  fc.array(fc.constantFrom(...awkward), { maxLength }).map((parts) => parts.join(''))

const urls = cases.arbitraryRichText.urls

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
