import { mayBeEmploymentType } from '../lexicon/employment-types'

/** Matches the numbers of a network's members and the words of its buttons, in its languages. */
const furniture =
  /^(?:[\d.,\s\u00a0]+(?:k|mil|tsd\.?)?\s?\+?\s?(?:connections?|followers?|kontakte|relations|abonnés|contactos|seguidores|conexões|collegamenti|follower|connecties|volgers|kontakter|følgere|följare|kontaktów|obserwujących|контакт(?:а|ов)?|отслеживающих)|show (?:credential|all \d+.*|project|publication)|(?:…|\.\.\.)?\s?see more|nachweis anzeigen|afficher (?:l['’]identifiant|le justificatif)|mostrar credencial|exibir credencial|mostra credenziale|(?:message|connect|follow|open to))$/iu
const connections = /^[\d.,\s\u00a0]+\+?\s?\p{L}+$/u
/** Matches the link to a member's contacts behind a place. */
const contactLink =
  /(?<!\s)\s+·\s+(?:contact info|kontaktinfo|coordonnées|información de contacto|informações de contato|informazioni di contatto|contactgegevens|контактная информация)$/iu
/** Matches the text of an employer's or a school's picture. */
const logoBehind = /^(\S.{0,80}?)[\s-](?:logo|logotyp|logga)$/iu
const logoBefore =
  /^(?:logo|logotipo|логотип)\s+(?:(?:de|da|do|di|van|von|der|du)\s+)?(\S.{0,80})$/iu
/** Matches the skills of a job. */
const skillsOfJob =
  /^(?:skills|kenntnisse|compétences|aptitudes|competências|competenze|vaardigheden)\s?[::]\s?(.+ · .+)$/iu

/** Matches the day of a certificate, perhaps with its end. */
const issued =
  /^(?:issued|ausgestellt|erteilt|émise?(?: le)?|délivrée?(?: le)?|expedición|emitido em|emesso|rilasciato|verleend op|utstedt|utfärdat|udstedt|wydano|выдан)\s?[::]?\s(.{4,20}?)(?:\s·\s.{4,40})?$/iu
/** Matches a period. */
const dated = /\d{4}.* [-–—] /u

/** Whether a line stands for the picture of a name that one of the next lines has. */
function isLogo(line: string, next: readonly string[]): boolean {
  const name = (logoBehind.exec(line) ?? logoBefore.exec(line))?.[1]
  return name !== undefined && next.some((one) => one === name || one.startsWith(`${name} ·`))
}

/**
 * Removes what a profile of a network has besides its text when it is copied from the screen:
 * pictures' texts, repeated lines, buttons. Other texts stay as they are.
 * @returns the lines, and those that are listed only
 */
export function cleanProfile(lines: readonly string[]): { lines: string[]; listed: string[] } {
  const texts = lines.map((line) => line.trim())
  const logos = texts.map((line, at) => isLogo(line, texts.slice(at + 1, at + 6)))
  const isProfile =
    logos.includes(true) ||
    texts.some((text) => furniture.test(text) && connections.test(text)) ||
    texts.some((text) => contactLink.test(text))
  if (!isProfile) return { lines: [...lines], listed: [] }
  const listed: string[] = []
  const cleaned = texts.flatMap((text, at) => {
    // A picture begins an entry.
    if (logos[at]) return ['']
    if (text !== '' && text === texts[at - 1]) return []
    if (furniture.test(text)) {
      listed.push(text)
      return []
    }
    // A type of employment below a title reads like a heading: "Internship".
    if (texts[at - 1] && mayBeEmploymentType(text) && dated.test(texts[at + 1] ?? '')) return []
    const type = texts[at + 1] ?? ''
    if (text !== '' && mayBeEmploymentType(type) && dated.test(texts[at + 2] ?? ''))
      return [`${text} · ${type}`]
    const date = issued.exec(text)?.[1]
    if (date) {
      listed.push(text)
      return [date]
    }
    const skills = skillsOfJob.exec(text)
    return skills ? [`- ${text}`] : [text.replace(contactLink, '')]
  })
  return { lines: cleaned, listed }
}
