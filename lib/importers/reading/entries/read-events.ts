import type { FormRole } from '../../lexicon/form-labels'
import { institutionEvidence } from '../../lexicon/titles'
import { datesOf, type LineView, type PieceView, withPieces } from '../sections/line-view'
import { cutStretch, joinStretches } from '../sections/stretch'

/** A labelled value: the lines of a form, or the parts of an event. */
type Named = { label: string; role: FormRole | null; lines: LineView[] }

/** Matches the word that ends an event: entering or leaving a school or an employer. */
const entering = /\s*(?:に)?(?:編?入学|入社|入職|入所|着任|开始就读|入职|입학|편입|입사)$/u
const leaving =
  /\s*を?(?:卒業(?:見込み?)?|修了|退学|中途?退学|退社|退職|退任|毕业|畢業|结业|离职|졸업(?:예정)?|수료|중퇴|퇴사|퇴직)$/u
/** Matches a line that says that the last job goes on. */
const ongoing = /^(?:現在に至る|現在も?在籍|至今|재직\s?중|현재)/u
/** Matches a school with its faculty after a space. */
const faculty = /^(\S*(?:大学院?|学校|高校|大學|대학교|학교))\s+(?=\S)/u

type Event = { date: PieceView | null; name: PieceView; isEnd: boolean }
type Open = { name: string; record: Named[]; dates: Named }

/** Cuts a piece; the style of its parts does not matter. */
function cutPiece(piece: PieceView, from: number, to?: number): PieceView {
  const stretch = cutStretch(piece.stretch, from, to)
  return { ...piece, stretch, text: stretch.text, runs: [] }
}

/** Returns the event of a line: a date and, at the end, the word of what happened. */
function eventOf(line: LineView): Event | null {
  const last = line.pieces.at(-1)
  const [first] = line.pieces
  if (!first || !last) return null
  const [hit] = datesOf(first)
  if (!hit || hit.isRange || hit.from > 2) return null
  const named = first === last ? cutPiece(first, hit.to) : last
  const cut = entering.exec(named.text) ?? leaving.exec(named.text)
  if (!cut) return null
  return {
    date: cutPiece(first, hit.from, hit.to),
    name: cutPiece(named, 0, cut.index),
    isEnd: leaving.test(named.text),
  }
}

const named = (role: FormRole | null, line: LineView, piece: PieceView): Named => ({
  label: '',
  role,
  lines: [withPieces(line, [role ? { ...piece, role } : piece])],
})

/** Adds the end of a period to its start. */
function close({ dates }: Open, end: PieceView) {
  const [line] = dates.lines
  const [start] = line?.pieces ?? []
  if (!line || !start) return
  const stretch = joinStretches(start.stretch, end.stretch, ' – ')
  dates.lines = [withPieces(line, [{ ...start, stretch, text: stretch.text }])]
}

/** Splits the name of a school or an employer into the values of a record. */
function titlesOf(line: LineView, name: PieceView): Named[] {
  if (institutionEvidence(name.text).strength < 0.5) return [named('employer', line, name)]
  const cut = faculty.exec(name.text)
  if (!cut?.[1]) return [named('school', line, name)]
  const [school, area] = [cutPiece(name, 0, cut[1].length), cutPiece(name, cut[0].length)]
  return [named('school', line, school), named('area', line, area)]
}

/**
 * Reads a list of events, as the forms of Japan and Korea have it: entering and leaving a school or
 * an employer are one entry. "The same" names the one that is open.
 * @returns null unless two lines or more are events
 */
export function readEvents(lines: readonly LineView[]): Named[][] | null {
  const events = lines.map(eventOf)
  if (events.filter(Boolean).length < 2) return null
  const records: Named[][] = []
  let open: Open[] = []
  lines.forEach((line, at) => {
    const event = events[at]
    const last = open.at(-1)
    if (event?.date) {
      const { date, name, isEnd } = event
      const known = open.findLast((one) => one.name === name.text)
      const isSame = /^同/.test(name.text) || !/\S/.test(name.text) || name.text.endsWith('により')
      const begun = isEnd ? (known ?? (isSame ? last : undefined)) : undefined
      if (begun) {
        close(begun, date)
        open = open.filter((one) => one !== begun)
        return
      }
      const dates = named('dates', line, date)
      const record = [...titlesOf(line, name), dates]
      records.push(record)
      if (!isEnd) open.push({ name: name.text, record, dates })
    } else if (last && line.pieces[0] && ongoing.test(line.text)) {
      close(last, cutPiece(line.pieces[0], 0, ongoing.exec(line.text)?.[0].length))
    } else records.at(-1)?.push({ label: '', role: null, lines: [line] })
  })
  return records
}
