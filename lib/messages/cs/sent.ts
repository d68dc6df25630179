import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages that say what goes to an AI model, in Czech. */
export const sent: typeof english = {
  first: (model, list) => `Odesílá se (${model}): ${list}.`,
  check: (list) => `Potom se pro kontrolu odpovědi odešle: ${list}.`,
  upTo: (count) => `nejvýše ${number(count)}`,
  count: number,
  notSent: 'Pole se jménem, kontaktními údaji a fotkou se neodesílají.',
  show: 'Zobrazit, co se odesílá',
  edits: 'Když návrh upravíte, odešle se ke kontrole váš text a řádky jeho položky.',
  parts: {
    text: 'tento text',
    entries: 'názvy položek',
    texts: 'texty vašeho životopisu',
    profile: 'váš profil',
    skills: 'dovednosti',
    education: 'vzdělání',
    languages: 'jazyky',
    certificates: 'certifikáty',
    job: 'inzerát',
    jobTitle: 'název pozice',
    employer: 'zaměstnavatel',
    requirements: 'požadavky z inzerátu',
    lines: 'řádky vašeho životopisu',
    suggestions: 'návrhy',
    fileLines: 'řádky souboru',
  },
}
