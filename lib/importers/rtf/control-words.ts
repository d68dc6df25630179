import { maxStops } from '../flow/flow-types'
import type { Margins } from '../flow/place-margins'
import type { GroupState, ParagraphState } from './state'

/** Characters with a control word of their own. */
export const characterWords: Record<string, string> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}

/** Control symbols of characters. */
export const characterSymbols: Record<string, string> = {
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\t': '\t',
}

/** Groups without document text; other groups after `\*` are skipped as well. */
export const skippedGroups = new Set(
  'colortbl info pict object nonshppict shprslt listtable listoverridetable pntxtb pntxta xe tc bkmkstart bkmkend generator themedata datastore latentstyles template atnid atnauthor result sp'.split(
    ' ',
  ),
)

/** Groups of drawings with document text, of today and of old. */
export const textGroups = new Set(['shptxt', 'shpinst', 'do', 'dptxbxtext'])

/** Groups after `\*` that contain document text. */
export const readBehindStar = new Set([...textGroups, 'fldinst', 'ud', 'formfield', 'ffl'])

const isOn = (value: number | null) => value !== 0
const points = (value: number | null) => (value ?? 0) / 20

/** Groups outside the main text: headers, footers, notes and comments. */
export const marginGroups: Record<string, keyof Margins> = {
  headerf: 'header',
  header: 'header',
  headerr: 'header',
  headerl: 'others',
  footer: 'others',
  footerf: 'others',
  footerl: 'others',
  footerr: 'others',
  footnote: 'notes',
  annotation: 'notes',
}

/** Effects of control words on character formatting. */
export const characterChanges: Record<
  string,
  (state: GroupState, value: number | null) => Partial<GroupState>
> = {
  b: (_, value) => ({ bold: isOn(value) }),
  i: (_, value) => ({ italic: isOn(value) }),
  caps: (_, value) => ({ capitals: isOn(value) }),
  scaps: (_, value) => ({ capitals: isOn(value) }),
  v: (_, value) => ({ hidden: isOn(value) }),
  strike: (_, value) => ({ struck: isOn(value) }),
  striked: (_, value) => ({ struck: isOn(value) }),
  super: (_, value) => ({ raised: isOn(value) }),
  sub: () => ({ raised: false }),
  nosupersub: () => ({ raised: false }),
  up: (_, value) => ({ raised: value !== 0 }),
  deleted: (_, value) => ({ deleted: isOn(value) }),
  fs: (state, value) => ({ size: value && value > 0 ? value / 2 : state.size }),
  ab: ({ complex }, value) => ({ complex: { ...complex, bold: isOn(value) } }),
  ai: ({ complex }, value) => ({ complex: { ...complex, italic: isOn(value) } }),
  afs: ({ complex }, value) => ({ complex: value ? { ...complex, size: value / 2 } : complex }),
  plain: () => ({
    bold: false,
    italic: false,
    capitals: false,
    hidden: false,
    deleted: false,
    struck: false,
    raised: false,
    size: 12,
    font: '',
    complex: {},
  }),
  uc: (_, value) => ({ unicodeSkip: Math.min(8, Math.max(0, value ?? 1)) }),
}

/** Effects of control words on paragraph layout. */
export const paragraphChanges: Record<
  string,
  (state: ParagraphState, value: number | null) => void
> = {
  li: (state, value) => {
    state.left = points(value)
  },
  fi: (state, value) => {
    state.firstLine = points(value)
  },
  sb: (state, value) => {
    state.before = points(value)
  },
  sa: (state, value) => {
    state.after = points(value)
  },
  tx: (state, value) => {
    if (state.stops.length < maxStops) state.stops.push(points(value))
  },
  outlinelevel: (state, value) => {
    state.level = value !== null && value >= 0 && value < 9 ? Math.min(6, value + 1) : 0
  },
  ls: (state, value) => {
    state.list = { ...state.list, id: String(value ?? '') }
  },
  ilvl: (state, value) => {
    state.list = { ...state.list, depth: Math.max(0, value ?? 0) }
  },
  intbl: (state) => {
    state.inTable = true
  },
  brdrb: (state) => {
    state.ruled = true
  },
}
