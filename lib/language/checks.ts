import type { LanguageCode } from './tags'

/** Words that checks look for, by language; patterns match at the start of a bullet or anywhere. */
type CheckWords = {
  /** Openings that say that somebody had a task, not what they did. */
  weakOpenings: RegExp
  /** The person speaking of themselves. */
  firstPerson: RegExp
  /** Phrases that stand in most CVs and say nothing about this one. */
  wornOut: RegExp
}

const bound = (words: string, flags = 'giu') =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags)
const opening = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')

export const checkWords: Record<LanguageCode, CheckWords> = {
  en: {
    weakOpenings: opening(
      'responsible for|responsibilities included|duties included|in charge of|tasked with|worked on|involved in|assigned to|my duties|was responsible|job involved',
    ),
    firstPerson: bound("I|I['’](?:m|ve|d|ll)|me|my|mine|myself|we|our|ours|us"),
    wornOut: bound(
      'team player|results?[- ]driven|results?[- ]oriented|detail[- ]oriented|self[- ]starter|go[- ]getter|hard[- ]working|hard worker|think(?:s|ing)? outside the box|proven track record|synerg(?:y|ies)|dynamic (?:professional|individual)|highly motivated|self[- ]motivated|passionate about|excellent communication skills|strong communication skills|fast learner|quick learner|works? well under pressure|go the extra mile|best[- ]in[- ]class|value[- ]add',
    ),
  },
  de: {
    weakOpenings: opening(
      'verantwortlich für|zuständig für|tätig (?:in|im|als)|aufgaben waren|meine aufgaben|beschäftigt mit|betraut mit',
    ),
    firstPerson: bound('ich|mich|mir|mein(?:e[mnrs]?)?|wir|unser(?:e[mnrs]?)?'),
    wornOut: bound(
      'teamfähig|teamplayer|belastbar|hochmotiviert|hoch motiviert|flexibel und belastbar|dynamisch|zielorientiert|ergebnisorientiert|kommunikationsstark|schnelle auffassungsgabe|über den tellerrand',
    ),
  },
  fr: {
    weakOpenings: opening(
      "responsable de|responsable du|responsable des|chargée? de|chargée? d['’]|en charge de|en charge du|mes missions|participation à des",
    ),
    firstPerson: bound("je|j['’](?=\\p{L})|moi|mon|ma|mes|nous|notre|nos", 'giu'),
    wornOut: bound(
      "dynamique et motivée?|esprit d['’]équipe|force de proposition|orientée? résultats|rigoureu(?:x|se) et organisée?|sens du relationnel|polyvalente?",
    ),
  },
  es: {
    weakOpenings: opening(
      'responsable de|encargad[oa] de|a cargo de|mis funciones|funciones de|tareas de|participación en tareas',
    ),
    firstPerson: bound('yo|mí|mi|mis|me|nosotros|nuestr[oa]s?'),
    wornOut: bound(
      'trabajo en equipo|orientad[oa] a resultados|proactiv[oa]|dinámic[oa]|altamente motivad[oa]|con ganas de aprender|trabajador[a]? y responsable',
    ),
  },
  pt: {
    weakOpenings: opening(
      'responsável (?:por|pela|pelo)|encarregad[oa] de|encarregue de|atividades de|minhas funções|tarefas de',
    ),
    firstPerson: bound('eu|meus?|minhas?|mim|nós|nosso|nossa'),
    wornOut: bound(
      'proativ[oa]|proactiv[oa]|dinâmic[oa]|trabalho em equip[ae]|orientad[oa] para resultados|altamente motivad[oa]|vontade de aprender',
    ),
  },
  it: {
    weakOpenings: opening(
      "responsabile (?:di|del|della|dei|delle|dell['’])|addett[oa] a|incaricat[oa] di|mi occupavo di|mansioni di",
    ),
    firstPerson: bound('io|mio|mia|miei|mie|mi|noi|nostr[oaie]'),
    wornOut: bound(
      'dinamic[oa]|propositiv[oa]|orientat[oa] ai risultati|lavoro di squadra|spirito di squadra|fortemente motivat[oa]|problem solver',
    ),
  },
}

/** Details in a header that many countries ask people to leave out, in six languages. */
export const personalDetails =
  /(?<!\p{L})(?:date of birth|birth ?date|born|age|marital status|religion|gender|sex|national insurance|social security|geburtsdatum|geboren|familienstand|konfession|date de naissance|née? le|situation familiale|état civil|fecha de nacimiento|estado civil|data de nascimento|data di nascita|stato civile|nato il|nata il)(?!\p{L})/iu

/** Where employers ask not to be told, by the language of the paper; elsewhere some are usual. */
export const bareCountries: ReadonlySet<string> = new Set([
  'en',
  'en-us',
  'en-gb',
  'en-au',
  'en-ca',
  'en-ie',
])

/** Levels of a skill, as patterns of a whole text. */
export const skillLevels: Readonly<Record<LanguageCode, string>> = {
  en: 'beginner|basic|basics|elementary|novice|intermediate|competent|proficient|advanced|expert|excellent|good|very good|fluent|master|strong|(?:basic|good|working|advanced|expert|in-depth) (?:knowledge|level|skills)',
  de: 'anfänger(?:in)?|grundkenntnisse|grundlagen|fortgeschritten(?:e)?|erweiterte kenntnisse|gute kenntnisse|sehr gut|sehr gute kenntnisse|gut|expert(?:e|in)|experten(?:wissen|niveau)|fließend|verhandlungssicher',
  fr: 'débutante?|notions|bases|élémentaire|intermédiaire|bon niveau|bon|très bon|confirmée?|avancée?|experte?|courant|maîtrise|bonne maîtrise',
  es: 'principiante|básico|básica|intermedio|intermedia|avanzado|avanzada|experto|experta|bueno|muy bueno|fluido',
  pt: 'iniciante|intermédi[oa]|intermediári[oa]|avançad[oa]|bom|muito bom|especialista|perito|fluente',
  it: 'base|di base|intermedi[oa]|avanzat[oa]|buono|ottimo|espert[oa]|ottima conoscenza|buona conoscenza',
}
