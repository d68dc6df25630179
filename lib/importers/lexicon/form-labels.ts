import { contactLabel } from './labels'

/** Kind of value in a form row, by its label, as in the Europass CV. */
export type FormRole =
  | 'dates'
  | 'position'
  | 'employer'
  | 'activities'
  | 'sector'
  | 'degree'
  | 'school'
  | 'place'

/** Patterns of labels, in order of priority. */
const words: readonly (readonly [FormRole, RegExp])[] = [
  [
    'school',
    /organi[sz]a(?:tion|ção|cj)|organizzazione|école|établissement|bildungs|centro (?:de|educ)|instelling|okul|eğitim kurum|institution|school|university|\bboard\b/i,
  ],
  [
    'employer',
    /employer|arbeitgeber|employeur|emplead|empresa|datore di lavoro|empregador|pracodawc|werkgever|işveren|company/i,
  ],
  [
    'activities',
    /activit|attività|atividades|responsib|respons[aá]b|tätigkeiten|zuständig|funciones|dutie|obowiązk|werkzaamheden|görev/i,
  ],
  [
    'sector',
    /sector|secteur|branche|settore|setor|branż|sektör|principal subjects|hauptfächer|materie/i,
  ],
  [
    'degree',
    /qualification|cualificación|titulación|qualific|kwalifikac|kwalificatie|qualifikation|diplôme|degree|derece|diploma/i,
  ],
  [
    'position',
    /occupation|position|job title|beruf|funktion|fonction|poste|cargo|profesión|lavoro|posizione|função|zawód|stanowisk|beroep|functie|meslek|pozisyon/i,
  ],
  [
    'dates',
    /^(?:dates?|zeitraum|datum|fechas?|data|datas|daty|période|period|tarihler?|year|passing)\b/i,
  ],
]

/** Returns the kind of value that a label names; null if unknown or longer than 80 characters. */
export function formRole(label: string): FormRole | null {
  if (label.length > 80) return null
  return words.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

const inline = /^([^:：]{2,24})[:：]\s*(?=\S)/u

/**
 * Returns the kind of value that a text states before a colon, "Position: Pilot", and where the
 * value begins; null if there is none.
 */
export function labelledRole(text: string): { role: FormRole; from: number } | null {
  const [whole, label = ''] = inline.exec(text) ?? []
  if (whole === undefined || label.split(/\s+/).length > 2) return null
  const contact = contactLabel(label)
  const known = contact === 'label' ? 'position' : contact === 'location' ? 'place' : null
  const role = known ?? formRole(label)
  return role ? { role, from: whole.length } : null
}
