import { foldText } from '@/lib/language/unicode/fold-text'
import {
  type ApplicationStage,
  applicationOutcomes,
  applicationStages,
} from '@/lib/resume/schema/application'

type Outcome = (typeof applicationOutcomes)[number]
export type ReadStage = { stage: ApplicationStage; outcome: Outcome }

/** Patterns of status texts (folded); the first match wins. */
const words: readonly [ReadStage, RegExp][] = [
  [
    { stage: 'closed', outcome: 'withdrawn' },
    /withdr[ae]w|zuruckgezogen|retiree?\b|retirad|ritirat|ingetrokken/,
  ],
  [
    { stage: 'closed', outcome: 'declined' },
    /offer declined|declined (?:the )?offer|i declined|turned down|angebot abgelehnt/,
  ],
  [
    { stage: 'closed', outcome: 'rejected' },
    /reject|not selected|unsuccessful|denied|no offer|turned me down|absage|abgelehnt|refus|rechazad|recusad|rifiutat|afgewezen/,
  ],
  [
    { stage: 'closed', outcome: 'accepted' },
    /accept|hired|signed|angenommen|zusage|embauche|acepta|aceit|accettat|aangenomen/,
  ],
  [
    { stage: 'closed', outcome: '' },
    /closed|archiv|ghost|no (?:response|answer|reply)|not moving forward|expired|inactive|declined|abgeschlossen|geschlossen|keine antwort|cloture|cerrad|encerrad|chius|gesloten/,
  ],
  [{ stage: 'saved', outcome: '' }, /not applied|to apply|will apply|noch nicht|a postuler/],
  [
    { stage: 'offer', outcome: '' },
    /offer|negotiat|angebot|offre|oferta|proposta|offerta|aanbod|verhandlung/,
  ],
  [
    { stage: 'interview', outcome: '' },
    /interview|screen|assessment|test|task|case|on ?site|final round|vorstellung|gesprach|entretien|entrevist|colloqui|gesprek/,
  ],
  [
    { stage: 'applied', outcome: '' },
    /appl|submit|sent|waiting|pending|in review|acknowledged|beworben|bewerbung|gesendet|candidat|postule|envoye|enviad|solicitad|inviat|gesolliciteerd|verstuurd/,
  ],
  [
    { stage: 'saved', outcome: '' },
    /saved|wish|bookmark|interest|draft|idea|prospect|lead|to ?do|planned|gespeichert|merkliste|geplant|entwurf|interess|guardad|salvat|opgeslagen/,
  ],
]

/** Parses the status of an application; null if unknown. */
export function readStage(text: string): ReadStage | null {
  const folded = foldText(text).trim()
  const own = applicationStages.find((stage) => stage === folded)
  if (own) return { stage: own, outcome: '' }
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Parses the outcome of an application; null if unknown. */
export function readOutcome(text: string): Outcome | null {
  const folded = foldText(text).trim()
  const own = applicationOutcomes.find((outcome) => outcome === folded)
  if (own !== undefined) return own
  const read = readStage(text)
  return read?.stage === 'closed' ? read.outcome : null
}
