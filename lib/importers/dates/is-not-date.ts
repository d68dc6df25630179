import { foldInPlace } from '@/lib/language/unicode/fold-in-place'

const words = (text: string) =>
  new Set(
    text
      .split(/\s+/)
      .map((word) => foldInPlace(word).folded)
      .filter((word) => word !== ''),
  )

/** Words before a number that is not a year: products, standards, list numbers, approximations. */
const before = words(
  'iso iec astm ieee rfc nist pci sap s/4hana v ver version vers release build server windows office excel word project studio sql sharepoint exchange autocad revit solidworks catia matlab unity ecmascript c++ indesign photoshop visio dynamics ' +
    'no nr num nº n° № numero number nummer room suite raum zimmer apt box postfach bp art article artikel paragraph section chapter page pages seite seiten p course kurs model modell typ type serie series route highway flight class ' +
    'over about approximately around approx nearly almost than up über rund etwa circa ca knapp más plus piu mais meer ponad около более свыше понад ' +
    'usd eur gbp chf sek nok dkk pln rub try jpy cny krw inr aed sar idr vnd czk ron rs budget zip plz cp tel phone fax mobile nsw vic qld',
)

/** Words after a number that is an amount. */
const behind = words(
  'mitarbeiter mitarbeitende mitarbeitern kunden nutzer nutzern schüler schülern stunden teilnehmer teilnehmern euro seiten personen mal stück einheiten projekte patienten gäste meter kilometer tonnen liter ' +
    'usd eur gbp chf sek nok dkk pln rub km kg mb gb tb kb mw kw kwh mm cm m ml mg hz mhz rpm ha sqm sq people users customers employees hours items units pages students patients guests orders stores words tests lines percent pts m2 m3 qm ' +
    '人 名 件 万 億 円 元 个 個 台 家 歳 명 개 원 건 만',
)

/** Lower-case words that may follow a year. */
const connecting = words(
  'as als como comme come jako som как як sebagai bis to until a à al au до по do do-teraz tot til till i in at at. en and und et y e och og à. avec with mit la le heden nu г р r rok roku rr гг рр ж yil yili yilinda dan den a. p n.l ad ce bc ff ongoing expected exp (expected) grade gpa cum magna summa full part on -present или и та й ile arasi nay sekarang',
)

/** Standards whose names are also words ("en 2015", "din 2020"): in capitals, or two words. */
const capitalsBefore =
  /(?<!\p{L})(?:DIN|EN|BS|ES|UNE|NF)[ -]?$|(?<!\p{L})(?:mehr als|meer dan|more than|più di|mais de|más de)[ ]$/u

/** Whether the text before a number makes it part of a standard's name. */
export const isOfStandard = (head: string) => capitalsBefore.test(head)

const wordAtEnd = /([\p{L}\p{M}\p{N}/+°º№]+)[.:]?[ ]?$/u

/**
 * Whether the surrounding text makes a number something other than a date: a phone number, amount,
 * version, standard or code.
 * @param bare a year of four digits only, or two of them
 * @param usedUntil end of the text already read as dates
 */
export function isNotDate(
  folded: string,
  from: number,
  to: number,
  bare: boolean,
  usedUntil: number,
): boolean {
  const previous = folded.charAt(from - 1)
  const next = folded.charAt(to)
  if (/[\d$€£¥₹₽₺₩#@_%]/.test(previous) || /[\d$€£¥₹₽₺₩%@_+°²]/.test(next)) return true
  if (/[.,:/]/.test(previous) && /[\d]/.test(folded.charAt(from - 2))) return true
  if (/[.,:/]/.test(next) && /\d/.test(folded.charAt(to + 1))) return true
  if (isLatin(previous) || isLatin(next)) return true
  if (previous === '-' && /[\p{L}\d]/u.test(folded.charAt(from - 2)) && from - 1 >= usedUntil)
    return true
  if (next === '-' && /[\p{L}\d]/u.test(folded.charAt(to + 1)) && bare) return true
  const head = folded.slice(0, from)
  if (from >= 2 && /[$€£¥₹₽₺₩#§№] $/.test(head)) return true
  if (/^ ?[$€£¥₹₽₺₩%]/.test(folded.slice(to))) return true
  const wordBefore = wordAtEnd.exec(head)?.[1]
  if (wordBefore && before.has(wordBefore) && from > usedUntil) return true
  return bare && isBareMiss(folded, from, to, usedUntil)
}

const isLatin = (letter: string) =>
  letter !== '' && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)

function isBareMiss(folded: string, from: number, to: number, usedUntil: number): boolean {
  const tail = folded.slice(to)
  // Consecutive groups of digits are a phone number or an unreadable table.
  const group = /(\d)[ ().-]*$/.exec(folded.slice(0, from))
  if (group && group.index >= usedUntil) return true
  if (/^[ ]?[+]/.test(folded.slice(Math.max(0, from - 2), from)) && from > 0) return true
  const nextGroup = /^[ ().-]*(\d+)/.exec(tail)
  if (nextGroup?.[1] && nextGroup[1].length !== 4 && nextGroup[1].length !== 2) return true
  if (isPostalCode(folded, from, to)) return true
  // After a house number and a comma it is a postal code.
  if (/\d\p{L}?, ?$/u.test(folded.slice(Math.max(usedUntil, 0), from))) return true
  const word =
    /^ ([\p{L}\p{M}]+[\d]?)/u.exec(tail)?.[1] ??
    /^([\p{Script=Han}\p{Script=Hangul}])/u.exec(tail)?.[1]
  return word !== undefined && behind.has(word)
}

/** Postal codes that look like years, by town (AU BE CH DK HU LU NO PT ZA). */
const codesOfTowns = new Map<string, RegExp>([
  ...['sydney', 'barangaroo', 'the rocks'].map((town) => [town, /^2000$/] as const),
  ...['antwerpen', 'antwerp', 'anvers'].map((town) => [town, /^20[0-3]\d$/] as const),
  ...['neuchatel', 'neuenburg', 'frederiksberg', 'szentendre', 'stockerau', 'santarem'].map(
    (town) => [town, /^2000$/] as const,
  ),
  ...['kobenhavn', 'copenhagen'].map((town) => [town, /^19\d\d$/] as const),
  ...['sion', 'lillestrom', 'johannesburg'].map((town) => [town, /^(?:1950|2000|2001)$/] as const),
  ...['luxembourg', 'luxemburg'].map((town) => [town, /^(?:19|20)\d\d$/] as const),
])

/** Whether a number is a postal code: "2000 Sydney", "Sydney 2000". */
function isPostalCode(folded: string, from: number, to: number): boolean {
  const behindIt = /^ ([\p{L} ]+?)(?= \d|[,;|)]|$)/u.exec(folded.slice(to))?.[1]
  const beforeIt = /([\p{L}]+) $/u.exec(folded.slice(0, from))?.[1]
  const code = folded.slice(from, to)
  return [behindIt, beforeIt].some((town) => codesOfTowns.get(town?.trim() ?? '')?.test(code))
}

/** Lower-case words after a year that say what happened then. */
const happened = words(
  'founded born left gegründet abgeschlossen bestanden beendet absolviert erworben promoviert obtenu obtenue obtention diplômé diplômée promu promue finalizado finalizada terminado terminada egresado egresada obtenido graduado concluído concluída formado formada conseguito conseguita ottenuto laureato laureata afgestudeerd behaald afgerond ukończone ukończono ukończenie obronione examen dokončeno absolvoval absolvovala složena obținut absolvit mezun окончил окончила закончил закончила окончание получил получила закінчив закінчила отримав отримала lulus tốt nghiệp nhận',
)

/** Whether a lower-case word makes a number an amount: "2019 customers". */
export function isCounted(text: string, to: number): boolean {
  const word = /^[ \u00a0]([\p{Ll}]+)/u.exec(text.slice(to))?.[1]
  return (
    word !== undefined &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) &&
    !/.{3}ed$/.test(word) &&
    !connecting.has(foldInPlace(word).folded) &&
    !happened.has(foldInPlace(word).folded)
  )
}
