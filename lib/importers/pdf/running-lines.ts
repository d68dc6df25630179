import type { Segment } from './segment'

/** Distance in points from the top and bottom edge within which headers and footers are. */
const edge = 62
/** The same for text marked as an artifact. */
const artifactEdge = 110

const pageNumber =
  /^\D{0,60}\d{1,2}(?:\s*(?:\/|\||-|–|of|von|de|di|sur|van|z|av|af|из|з|από|共|מתוך|من)\s*\d{1,2})?\D{0,8}$/iu

/** Matches a count that says that it is one, whatever stands before it: "Ida Long – Page 1 of 2". */
const namedCount =
  /^.{0,60}(?<!\p{L})(?:page|seite|p[aá]gina|strona|sida|side|sivu|str[aá]n(?:k)?a|sayfa|pagină|oldal|lk|σελίδα|стр(?:аница)?\.?|сторінка|trang|halaman)\s*\d{1,2}\s*(?:\/|of|von|de|di|sur|van|z|av|af|din|из|з|từ|dari)\s*\d{1,2}$/iu

/** Matches the day on which a file was changed. */
const stamp =
  /^(?:last (?:updated|modified|revised)|updated|(?:zuletzt )?(?:aktualisiert|geändert)|stand|dernière mise à jour|mis à jour|última actualización|actualizado|última atualização|atualizado|ultimo aggiornamento|aggiornato|laatst bijgewerkt|bijgewerkt|ostatnia aktualizacja|zaktualizowano|senast uppdaterad|uppdaterad|sist oppdatert|sidst opdateret|poslední aktualizace|son güncelleme|ultima actualizare|обновлено|последнее обновление|оновлено)(?!\p{L})(?=.*\d)/iu

const keyOf = ({ text, y }: Segment) =>
  `${text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, '')}@${Math.round(y / 6)}`

const isAtEdge = ({ y, artifact }: Segment, height: number) => {
  const reach = artifact ? artifactEdge : edge
  return y < reach || y > height - reach
}

const wordsOf = ({ text }: Segment) => text.toLowerCase().replace(/\s+/g, '')

/**
 * Returns text next to a page number that repeats another line of the file, such as the name in the
 * footer of a single-page CV.
 */
function besideCounters(
  pages: readonly { segments: readonly Segment[] }[],
  running: ReadonlySet<Segment>,
): Segment[] {
  const counters = [...running].filter(({ text }) => pageNumber.test(text))
  const times = new Map<string, number>()
  for (const { segments } of counters.length > 0 ? pages : []) {
    for (const one of segments) times.set(wordsOf(one), (times.get(wordsOf(one)) ?? 0) + 1)
  }
  const isBeside = (one: Segment) =>
    counters.some(({ page, y }) => page === one.page && Math.abs(y - one.y) < 1)
  return pages.flatMap(({ segments }) =>
    segments.filter((one) => (times.get(wordsOf(one)) ?? 0) > 1 && isBeside(one)),
  )
}

/**
 * Finds headers, footers and page numbers that repeat at the edges of pages. The first occurrence
 * is kept unless it is a page number, since it may be the only one of the name. Artifacts are
 * trusted at the edges of later pages.
 * @param pages segments and height of each page
 */
export function findRunningLines(
  pages: readonly { segments: readonly Segment[]; height: number }[],
): ReadonlySet<Segment> {
  const running = new Set<Segment>()
  const atEdge = pages.map(({ segments, height }) =>
    segments.filter((segment) => isAtEdge(segment, height)),
  )
  const counts = new Map<string, number>()
  for (const key of atEdge.flatMap((segments) => [...new Set(segments.map(keyOf))])) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const seen = new Set<string>()
  atEdge.forEach((segments, index) => {
    const height = pages[index]?.height ?? 0
    for (const segment of segments) {
      const key = keyOf(segment)
      const times = counts.get(key) ?? 0
      const isCounter = pageNumber.test(segment.text)
      const repeats = times >= 2 && times >= 0.5 * pages.length
      if (segment.artifact && (index > 0 || isCounter)) running.add(segment)
      else if (namedCount.test(segment.text)) running.add(segment)
      else if (repeats && (isCounter || seen.has(key))) running.add(segment)
      else if (
        isCounter &&
        segment.y > height - edge &&
        /^(?:\D*\b)?\d{1,2}(?:\D+\d{1,2})?$/.test(segment.text) &&
        segment.text.length < 16
      ) {
        running.add(segment)
      }
      seen.add(key)
    }
  })
  for (const one of besideCounters(pages, running)) running.add(one)
  return running
}

/** Returns whether a text at an edge of a page says when the file was changed: it is no part of a CV, and listed. */
export const isStamp = (segment: Segment, height: number): boolean =>
  isAtEdge(segment, height) && stamp.test(segment.text)
