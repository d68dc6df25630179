import { parseDate } from '@/lib/resume/dates/dates'

/** Facts of a posting beside its title and employer, as written; the deadline is `YYYY-MM-DD`. Empty: not said. */
export type JobFacts = {
  location: string
  deadline: string
  pay: string
  contact: { name: string; email: string; phone: string }
}

/** Labels of a fact at the start of a line, in the interface languages. */
const labels = {
  location:
    'location|place of work|workplace|office|based in|standort|arbeitsort|einsatzort|dienstort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|local(?: de trabalho)?|localização|sede(?: di lavoro)?|luogo(?: di lavoro)?|locatie|standplaats|werkplek|arbetsort|placeringsort|lokalizacja|miejsce pracy|místo(?: výkonu)? práce|lokalita|locați[ae]|loc de muncă|konum|çalışma yeri|lokasi|penempatan|địa điểm(?: làm việc)?|nơi làm việc|місце роботи|локація|τοποθεσία|τόπος εργασίας|勤務地|근무지|工作地[点點]|地[点點]|مكان العمل|الموقع|מיקום|מקום העבודה|محل کار|कार्यस्थल|स्थान',
  deadline:
    'closing date|clos(?:es|ing)(?: on)?|deadline|application deadline|applications? (?:close|by|until)|apply (?:by|before|until)|bewerbungsfrist|bewerbungsschluss|bewerb\\w* (?:bitte )?(?:dich |sie sich )?bis(?: zum)?|date limite(?: de candidature)?|(?:candidature|postuler|postulez) (?:avant|jusqu.au)(?: le)?|fecha (?:límite|tope)|plazo|hasta el|prazo|data[- ]limite|candidaturas até|scadenza|(?:candidature |candidarsi )?entro il|sluitingsdatum|solliciteren (?:kan )?(?:tot|voor|vóór)|reageren (?:tot|voor|vóór)|sista ansökningsdag|ansök senast|termin (?:składania|nadsyłania)[^:]{0,20}|aplikuj do|uzávěrka|termín[^:]{0,20}|termen[- ]limită|son başvuru(?: tarihi)?|batas (?:akhir|waktu)[^:]{0,20}|hạn (?:nộp|chót)[^:]{0,12}|кінцевий термін|дедлайн|προθεσμία|応募(?:締切|期限)|締[め]?切|마감일?|접수 ?마감|截止(?:日期|时间|時間)?|آخر موعد[^:]{0,12}|מועד אחרון[^:]{0,12}|مهلت[^:]{0,12}|अंतिम तिथि',
  pay: 'salary|pay|compensation|rate|wage|gehalt|vergütung|entgelt|lohn|salaire|rémunération|salario|sueldo|retribución|salário|remuneração|retribuzione|stipendio|ral|salaris|lön|wynagrodzenie|mzda|plat|salariu|maaş|ücret|gaji|lương|mức lương|зарплата|оплата|μισθός|給与|年収|급여|연봉|薪[资資酬]|工资|الراتب|שכר|حقوق|वेतन',
  contact:
    'contact(?: person)?|your contact|questions(?: to)?|ansprechpartner(?:in|:in|\\*in)?|kontakt|ihr kontakt|contacto|persona de contacto|contato|contatto|referente|contactpersoon|kontaktperson|osoba kontaktowa|kontaktní osoba|persoană de contact|iletişim|kontak|liên hệ|контакт(?:на особа)?|επικοινωνία|担当(?:者)?|담당자|联系人|聯絡人|جهة الاتصال|איש קשר|تماس|संपर्क',
} as const

const separator = '\\s*(?:[:：|\\t]|\\s[–-]\\s)\\s*'
const lineOf = (label: string, isOpen = separator) =>
  new RegExp(`^[\\s#*_•-]*(?:${label})[*_]*${isOpen}[*_]*(.{1,160})$`, 'iu')
const headingOf = (label: string) => new RegExp(`^[\\s#*_•-]*(?:${label})[\\s:：*_]*$`, 'iu')

/** A word in capitals at the start, as places and people are written, also in scripts without capitals. */
const isName = (text: string) => /^[\p{Lu}\p{Lo}\d]/u.test(text)

/** Returns what stands behind a label, or on the line under it. */
function behind(lines: readonly string[], label: string): string {
  for (const [at, line] of lines.entries()) {
    const found = lineOf(label).exec(line)?.[1]?.trim()
    if (found) return found
    if (headingOf(label).test(line)) {
      const next = lines[at + 1] ?? ''
      if (next.length <= 90) return next.replace(/^[\s*•_-]+/, '')
    }
  }
  return ''
}

const seekingIn =
  /(?:hiring|looking for|seeking|recruiting|sucht?e?n?|recherch\p{L}*|recrut\p{L}*|busca\p{L}*|procura\p{L}*|cerca\p{L}*|ricerca\p{L}*)\s.*\s(?:in|à|en|em|a)\s(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})[.,]?(?:\s|$)/u

function findLocation(lines: readonly string[]): string {
  const labelled = behind(lines, labels.location)
  if (labelled !== '' && isName(labelled) && labelled.length <= 120) {
    return labelled.replace(/[.;*_]+$/, '')
  }
  for (const line of lines.slice(0, 12)) {
    const [, found] = seekingIn.exec(line) ?? []
    if (found) return found
  }
  return ''
}

const dayForms = [
  /\d{4}-\d\d-\d\d/,
  /\d{1,2}[./-]\d{1,2}[./-]\d{4}/,
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/,
  /\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?\s(?:de |of |tháng )?[\p{L}\p{M}\d]+\.?,?(?:\s(?:de |del |năm )?\d{4})?/u,
  /\p{L}+\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?/u,
].map((form) => new RegExp(form.source, `g${form.flags}`))

/** Reads the first day in a text; without a year, the next such day. */
function readDay(text: string, language: string, today: string): string {
  for (const form of dayForms) {
    for (const [found] of text.matchAll(form)) {
      const written = found.replace(/(\d)\.(?=\s)/, '$1').replace(/\.?,/g, ' ')
      const day = parseDate(written, language)
      if (day?.length === 10) return day
      const year = Number(today.slice(0, 4))
      const [now, next] = [year, year + 1].map((one) => parseDate(`${written} ${one}`, language))
      if (now?.length === 10) return now >= today || !next ? now : next
    }
  }
  return ''
}

function findDeadline(lines: readonly string[], language: string, today: string): string {
  const said = new RegExp(`(?:^|[\\s.(*_#])(?:${labels.deadline})(?![\\p{L}])`, 'iu')
  for (const [at, line] of lines.entries()) {
    const found = said.exec(line)
    if (!found) continue
    const rest = line.slice(found.index + found[0].length, found.index + found[0].length + 60)
    const day = readDay(
      /\d/.test(rest) ? rest : (lines[at + 1] ?? '').slice(0, 60),
      language,
      today,
    )
    if (day !== '') return day
  }
  return ''
}

const sum =
  "\\d{1,3}(?:[.,’' ]\\d{3})+(?:[.,]\\d\\d)?|\\d{4,7}|\\d{2,3}\\s?[kK]|\\d{1,3}(?:[.,]\\d{1,2})?"
const currency = '[£€$¥₹₩₺₫]|EUR|CHF|GBP|USD|SEK|NOK|DKK|PLN|zł|Kč|CZK|lei|RON|kr|грн|R\\$'
const money = `(?:(?:${currency})\\s?(?:${sum})|(?:${sum})\\s?(?:${currency}))(?!\\p{L}|\\d)`
const range = new RegExp(
  `(?:${money}|(?:${sum})(?=\\s?[–-]))(?:\\s?(?:[–-]|to|bis|à|a|hasta|até|do|tot|till)\\s?${money})?(?:\\s?(?:per|a|pro|/|par|por|al|p\\.)\\s?\\p{L}+\\.?)?`,
  'u',
)

/** Returns the sum behind a label for pay; sums elsewhere may be a budget. */
function findPay(lines: readonly string[]): string {
  const said = behind(lines, labels.pay)
  return range.exec(said)?.[0].trim() ?? (/\d/.test(said) && said.length <= 60 ? said : '')
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const phone = /(?:\+\d{1,3}|\b0)[\d\s()/.-]{6,18}\d/

/** Returns the person behind a label, and the first addresses that a sentence names. */
function findContact(lines: readonly string[]): JobFacts['contact'] {
  const said = behind(lines, labels.contact)
  const near = said === '' ? lines.join('\n') : said
  const name = said
    .replace(mail, '')
    .replace(phone, '')
    .split(/[,;|(]/, 1)[0]
    ?.trim()
  return {
    name: name && isName(name) && name.length <= 60 && !/[@:]|https?/.test(name) ? name : '',
    email: mail.exec(near)?.[0] ?? mail.exec(lines.join('\n'))?.[0] ?? '',
    phone: phone.exec(said)?.[0].trim() ?? '',
  }
}

/**
 * Finds place, deadline, pay and contact in a posting: behind their labels, never a guess.
 *
 * @param language BCP 47 tag, for names of months and the order of numbers
 * @param today `YYYY-MM-DD`, for a day without a year
 */
export function findJobFacts(text: string, language: string, today: string): JobFacts {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    location: findLocation(lines),
    deadline: findDeadline(lines, language, today),
    pay: findPay(lines),
    contact: findContact(lines),
  }
}
