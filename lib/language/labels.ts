import rows from '@/dist/languages/labels.json' with { type: 'json' }
import { type DatePatterns, type LabelTable, type Punctuation, plainDates } from './kinds/labels'
import { languagesWith } from './languages'
import { type LabelLanguage, type LabelVariant, labelLanguages } from './tags'

/** Signs that come in pairs. */
type Signs = Pick<Punctuation, 'brackets' | 'quotes' | 'singleQuotes'>

/** A table as JSON has it: names parted by spaces, and of dates and signs only those that differ from the plain ones. */
type Row = Omit<LabelTable, 'months' | 'dates' | 'punctuation'> & {
  months: {
    long: string
    /** As `long` by default. */
    short?: string
    /** As `long` and `short` by default. */
    longBesideDay?: string
    shortBesideDay?: string
    more?: LabelTable['months']['more']
  }
  dates?: Partial<Omit<DatePatterns, 'order'>> & { order?: string | null }
  punctuation?: Partial<Omit<Punctuation, keyof Signs>> & {
    [Sign in keyof Signs]?: readonly string[]
  }
}

const list = (names: string) => names.split(' ')

function tableOf({ months, dates = {}, punctuation = {}, ...words }: Row): LabelTable {
  const { long, short = long, longBesideDay = long, shortBesideDay = short, more = {} } = months
  const { order = 'day' } = dates
  const [open = ' (', close = ')'] = punctuation.brackets ?? []
  const [quote = '“', unquote = '”'] = punctuation.quotes ?? []
  const [first, last] = punctuation.singleQuotes ?? ['‘', '’']
  return {
    ...words,
    months: {
      long: list(long),
      short: list(short),
      longBesideDay: list(longBesideDay),
      shortBesideDay: list(shortBesideDay),
      more,
    },
    dates: { ...plainDates, ...dates, order: order === 'day' || order === 'month' ? order : null },
    punctuation: {
      ...{ comma: ', ', list: ', ', colon: ': ', ...punctuation },
      brackets: [open, close],
      quotes: [quote, unquote],
      singleQuotes: first && last ? [first, last] : [],
    },
  }
}

type Variant = Partial<Omit<Row, 'labels' | 'details' | 'letter'>> & {
  letter?: Partial<Row['letter']>
  labels: Partial<Row['labels']>
  details: Partial<Row['details']>
}

/** Returns the row of a variant, which has only what differs from its language. */
const extend = (row: Row, { labels, details, letter, ...own }: Variant): Row => ({
  ...row,
  ...own,
  labels: { ...row.labels, ...labels },
  details: { ...row.details, ...details },
  letter: { ...row.letter, ...letter },
})

// A table without a word does not compile.
const languages: Readonly<Record<LabelLanguage, Row>> = rows
const variants: Readonly<Record<LabelVariant, Variant>> = rows

const isLanguage = (tag: string): tag is LabelLanguage => labelLanguages.some((one) => one === tag)

/** Returns the row of a language, or of a variant with what its language has. */
function rowOf(tag: LabelLanguage | LabelVariant): Row {
  if (isLanguage(tag)) return languages[tag]
  const [primary = ''] = tag.split('-')
  return extend(languages[isLanguage(primary) ? primary : 'en'], variants[tag])
}

/** Every language that CVs are written in. */
export const labelTables = Object.fromEntries(
  languagesWith('labels').map((tag) => [tag, tableOf(rowOf(tag))]),
) as Record<LabelLanguage | LabelVariant, LabelTable>
