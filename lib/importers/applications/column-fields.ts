import { foldText } from '@/lib/language/unicode/fold-text'
import {
  type OtherColumn,
  otherColumns,
  type TextColumn,
  textColumns,
} from '@/lib/resume/application-table/columns'

/** Meaning of a column in a table of job applications. */
export type ColumnField =
  | TextColumn
  | OtherColumn
  | 'contactName'
  | 'contactRole'
  | 'contactEmail'
  | 'contactPhone'
  | 'followUpOn'

/**
 * Headers used by other trackers, LinkedIn's export and spreadsheets, folded; each is unique. In
 * English, German, French, Spanish, Portuguese, Italian, Dutch.
 */
const names: Record<ColumnField, string> = {
  position:
    'position|job title|title|job position|role|job|job role|role title|job name|vacancy|stelle|jobtitel|stellenbezeichnung|beruf|poste|intitule du poste|puesto|cargo|vaga|posizione|ruolo|functie|vacature',
  employer:
    'employer|company|company name|organization|organisation|employer name|arbeitgeber|firma|unternehmen|entreprise|employeur|societe|empresa|empleador|empregador|azienda|datore di lavoro|bedrijf|werkgever',
  location:
    'location|job location|city|place|office|ort|standort|stadt|arbeitsort|lieu|ville|ubicacion|lugar|ciudad|local|localizacao|cidade|luogo|sede|citta|locatie|plaats',
  url: 'link|url|job url|job link|job post url|post url|posting url|job posting url|job posting|application link|job ad|website|webseite|adresse web|lien|enlace|ligacao|collegamento|website vacature',
  stage:
    'stage|status|application status|state|list|phase|step|stand|bewerbungsstatus|statut|etat|etape|estado|etapa|fase|stato|situacao',
  outcome: 'outcome|result|final result|decision|ergebnis|resultat|resultado|esito|uitkomst',
  savedOn:
    'saved on|date saved|saved date|date added|added on|added|created at|date created|created|gespeichert am|erfasst am|date d ajout|fecha de guardado|data de registo',
  appliedOn:
    'applied on|date applied|applied date|applied at|applied|application date|date of application|date|date submitted|submitted on|submission date|beworben am|bewerbungsdatum|datum|date de candidature|fecha de solicitud|fecha de aplicacion|fecha|data de candidatura|data|data di candidatura|sollicitatiedatum',
  interviewOn:
    'interview on|interview date|date of interview|interview|vorstellungsgesprach|vorstellungsgesprach am|date d entretien|entretien|fecha de entrevista|entrevista|data da entrevista|colloquio|data del colloquio|gesprek',
  offerOn: 'offer on|offer date|date of offer|offer received|angebot am|date de l offre',
  closedOn: 'closed on|date closed|closed date|rejection date|date rejected|abgeschlossen am',
  deadline:
    'deadline|application deadline|closing date|due date|apply by|frist|bewerbungsfrist|bewerbungsschluss|date limite|fecha limite|prazo|scadenza|sluitingsdatum',
  notes:
    'notes|note|comments|comment|remarks|memo|notizen|bemerkungen|anmerkungen|kommentar|remarques|commentaires|notas|comentarios|observaciones|observacoes|commenti|opmerkingen|notities',
  jobDescription:
    'job description|description|job details|job ad text|posting text|stellenbeschreibung|beschreibung|description du poste|descripcion|descripcion del puesto|descricao|descricao da vaga|descrizione|functieomschrijving',
  contacts: 'contacts',
  followUps: 'follow ups',
  resume: 'cv|resume|resume name|cv name|resume version|lebenslauf|curriculum',
  letter: 'cover letter|letter|anschreiben|lettre de motivation|carta de presentacion|carta',
  contactName:
    'contact|contact name|contact person|recruiter|recruiter name|hiring manager|ansprechpartner|kontakt|kontaktperson|contact rh|contacto|persona de contacto|contato|referente|contatto|contactpersoon',
  contactRole: 'contact role|contact title|contact position',
  contactEmail:
    'contact email|recruiter email|email|e mail|email contact|correo|correo electronico',
  contactPhone: 'contact phone|contact phone number|phone|phone number|telefon|telephone|telefono',
  followUpOn:
    'follow up|follow up date|followup|followup date|next follow up|reminder|reminder date|next step date|nachfassen am|wiedervorlage|relance|date de relance|seguimiento',
}

const known = new Map<string, ColumnField>(
  (Object.keys(names) as ColumnField[]).flatMap((field) => {
    const own = { ...textColumns, ...otherColumns }[field as TextColumn | OtherColumn]
    return [...(own ? [foldHeader(own)] : []), ...names[field].split('|')].map(
      (name) => [name, field] as const,
    )
  }),
)

/** Folds case, accents, punctuation and spaces: "Date_Applied" becomes "date applied". */
function foldHeader(header: string): string {
  return foldText(header)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const contactParts: readonly ColumnField[] = ['contactRole', 'contactEmail', 'contactPhone']

/**
 * Maps headers to fields; null if unknown or already mapped to an earlier column. E-mail and phone
 * count as a contact's only if there is a contact name: in LinkedIn's export they are the user's
 * own.
 */
export function columnFields(headers: readonly string[]): (ColumnField | null)[] {
  const taken = new Set<ColumnField>()
  const found = headers.map((header) => {
    // Splits camel case, as in "dateApplied".
    const field = known.get(foldHeader(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')))
    if (!field || taken.has(field)) return null
    taken.add(field)
    return field
  })
  return found.map((field) =>
    field && contactParts.includes(field) && !taken.has('contactName') ? null : field,
  )
}
