import lineWords from './line-words.json' with { type: 'json' }
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

const bound = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
const opening = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')

export const checkWords: Record<LanguageCode, CheckWords> = {
  en: {
    weakOpenings: opening(
      'responsible for|responsibilities included?|duties (?:included?|involved)|in charge of|tasked with|work(?:ed|ing) on|involved in|assigned to|my (?:duties|job|role|tasks)|was (?:responsible|in charge|involved|tasked)(?: (?:for|of|in|with))?|job involved|help(?:ed|ing)? (?:with|out|to|in)|assist(?:ed|ing)? (?:with|in)|participat(?:ed?|ing) in|(?:took|taking) part in|contribut(?:ed?|ing) to|deal(?:t|ing) with|had to',
    ),
    firstPerson: bound("I|I['’](?:m|ve|d|ll)|me|my|mine|myself|we|our|ours|us"),
    wornOut: bound(
      'team player|results?[- ]driven|results?[- ]oriented|detail[- ]oriented|self[- ]starter|go[- ]getter|hard[- ]working|hard worker|think(?:s|ing)? outside the box|proven track record|synerg(?:y|ies)|dynamic (?:professional|individual)|highly motivated|self[- ]motivated|passionate about|excellent communication skills|strong communication skills|fast learner|quick learner|works? well under pressure|go the extra mile|best[- ]in[- ]class|value[- ]add',
    ),
  },
  de: {
    weakOpenings: opening(
      '(?:mit|haupt)?verantwortlich für|(?:mit)?zuständig für|tätig (?:in|im|als)|(?:die |meine )?aufgaben (?:waren|umfassten)|(?:zu )?meine[nr]? aufgaben?(?: gehörten?)?|beschäftigt mit|betraut mit|verantwortung für|zuständigkeit für|war (?:verantwortlich|zuständig|beteiligt|tätig)(?: (?:für|an|in|im|bei))?|beteiligt an|beteiligung an|mit(?:hilfe|arbeit|wirkung) (?:bei[m]?|in|im|an|am)|(?:habe )?(?:mit)?geholfen (?:bei[m]?|mit)|(?:habe )?mitgearbeitet (?:bei[m]?|an|in)|half (?:bei[m]?|mit)|(?:mit)?hel(?:fe|fen) (?:bei[m]?|mit)|unterstützung (?:bei[m]?|in|im)|unterstütz(?:e|te|en) (?:bei[m]?)|wirkte mit (?:bei[m]?|an)',
    ),
    firstPerson: bound('ich|mich|mir|mein(?:e[mnrs]?)?|wir|unser(?:e[mnrs]?)?'),
    wornOut: bound(
      'teamfähig|teamplayer|belastbar|hochmotiviert|hoch motiviert|flexibel und belastbar|dynamisch|zielorientiert|ergebnisorientiert|kommunikationsstark|schnelle auffassungsgabe|über den tellerrand',
    ),
  },
  fr: {
    weakOpenings: opening(
      "responsable (?:de|du|des|pour)|responsable d['’]|chargée? (?:de|du|des)|chargée? d['’]|en charge (?:de|du|des)|en charge d['’]|mes (?:missions|tâches|responsabilités|fonctions)|missions? :|tâches :|participation (?:à|au|aux)|(?:a )?particip(?:é|e|er|ais|ait) (?:à|au|aux)|contribution (?:à|au|aux)|contribu(?:é|e|er|ais|ait) (?:à|au|aux)|aid(?:é|e|er|ais|ait) (?:à|au|aux|dans)|collaboration (?:à|au|aux)|collabor(?:é|e|er|ais|ait) (?:à|au|aux)|assistance (?:à|au|aux|dans)|impliquée? dans|appui (?:à|au|aux)|soutien (?:à|au|aux)|étais (?:responsable|chargée?) (?:de|du|des)",
    ),
    // An elided pronoun ends before a letter.
    firstPerson: /(?<!\p{L})(?:(?:je|moi|mon|ma|mes|nous|notre|nos)(?!\p{L})|j['’])/giu,
    wornOut: bound(
      "dynamique et motivée?|esprit d['’]équipe|force de proposition|orientée? résultats|rigoureu(?:x|se) et organisée?|sens du relationnel|polyvalente?",
    ),
  },
  es: {
    weakOpenings: opening(
      '(?:era |fui )?responsable del?|(?:estuve |era |fui )?encargad[oa] del?|(?:estuve )?a cargo del?|mis (?:funciones|tareas|responsabilidades)(?: (?:eran|incluían|fueron))?|funciones de|tareas de|particip(?:o|a|é|ó|ación|aba|ar|ando) en|ayud(?:o|a|é|ó|aba|ar|ando) (?:a|al|con|en)|apoyo (?:a|al|en|con)|apoy(?:a|é|ó|aba|ar|ando) en|colabor(?:o|a|é|ó|ación|aba|ar|ando) (?:en|con)|trabaj(?:é|ó) en|involucrad[oa] en|contribu(?:í|yó|ción) a',
    ),
    firstPerson: bound('yo|mí|mi|mis|me|nosotros|nuestr[oa]s?'),
    wornOut: bound(
      'trabajo en equipo|orientad[oa] a resultados|proactiv[oa]|dinámic[oa]|altamente motivad[oa]|con ganas de aprender|trabajador[a]? y responsable',
    ),
  },
  pt: {
    weakOpenings: opening(
      'responsável (?:por|pel[ao]s?)|encarregad[oa] d[eoa]|encarregue d[eoa]|atividades de|(?:as )?minhas (?:funções|tarefas)|tarefas de|ajud(?:o|a|ei|ou|ar|ava) (?:a|em|com|n[oa])|apoio (?:a|ao|à|em|n[oa])|particip(?:o|a|ei|ou|ação|ar|ava) (?:em|n[oa])|colabor(?:o|a|ei|ou|ação|ar|ava) (?:em|com|n[oa])|contribu(?:í|iu|ição) para',
    ),
    firstPerson: bound('eu|meus?|minhas?|mim|nós|nosso|nossa'),
    wornOut: bound(
      'proativ[oa]|proactiv[oa]|dinâmic[oa]|trabalho em equip[ae]|orientad[oa] para resultados|altamente motivad[oa]|vontade de aprender',
    ),
  },
  it: {
    weakOpenings: opening(
      "(?:ero )?responsabile (?:di|del|della|dei|delle|dell['’])|addett[oa] (?:a|al|alla|ai|alle)|incaricat[oa] (?:di|del|della)|mi occupavo (?:di|del|della|dei|delle)|(?:le mie )?mansioni (?:di|erano|comprendevano)|(?:ho )?aiutato (?:a|con|in|nel|nella)|aiuto (?:a|in|nel|nella)|supporto (?:a|al|alla|nel|nella)|(?:ho )?partecipato (?:a|al|alla)|partecipazione (?:a|al|alla)|(?:ho )?collaborato (?:a|al|alla|con)|collaborazione (?:a|al|alla|con)",
    ),
    firstPerson: bound('io|mio|mia|miei|mie|mi|noi|nostr[oaie]'),
    wornOut: bound(
      'dinamic[oa]|propositiv[oa]|orientat[oa] ai risultati|lavoro di squadra|spirito di squadra|fortemente motivat[oa]|problem solver',
    ),
  },
}

type LineWords = (typeof lineWords)[LanguageCode]

/** Whole words that a pattern of the table matches, at the start of a text. */
const starting = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')

const readLineWords = (words: LineWords) => ({
  /** Verbs of the present tense that lines begin with; a form that is also a noun counts without `noun` behind it. */
  present: new Set(words.present.split(' ')),
  past: new RegExp(`^(?:${words.past})$`, 'iu'),
  /** Joins a second verb to the line; in English `object` behind it tells a verb from a noun. */
  and: new RegExp(`(?<!\\p{L})(?:${words.and})\\s+(\\p{L}+)\\s+(\\S+)`, 'giu'),
  object: starting(words.object || '.*'),
  noun: starting(words.noun),
  /** Verb that goes with a duty: "responsible for helping with". */
  followsDuty: words.followsDuty === '' ? null : new RegExp(`^\\s*(?:${words.followsDuty})`, 'iu'),
  /** Verb that goes with a pronoun: "I have trained". */
  auxiliary: starting(words.auxiliary),
  /** Articles that a preposition has swallowed: French "du" has "le". */
  articles: new Map(Object.entries<string>(words.articles)),
})

/** Words by which a line of a CV is read, by language. */
export const lineWordsOf: Readonly<Record<LanguageCode, ReturnType<typeof readLineWords>>> = {
  en: readLineWords(lineWords.en),
  de: readLineWords(lineWords.de),
  fr: readLineWords(lineWords.fr),
  es: readLineWords(lineWords.es),
  pt: readLineWords(lineWords.pt),
  it: readLineWords(lineWords.it),
}

const detail = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** Details in a header that some countries ask people to leave out, in eight languages. */
export const personalDetails = {
  birthDate: detail(
    'date of birth|birth ?date|born|age|geburtsdatum|geboren|date de naissance|née? le|fecha de nacimiento|data de nascimento|data di nascita|nato il|nata il|data urodzenia|geboortedatum',
  ),
  /** With the rest of private life. */
  maritalStatus: detail(
    'marital status|religion|gender|sex|national insurance|social security|familienstand|konfession|situation familiale|état civil|estado civil|stato civile|stan cywilny|burgerlijke staat',
  ),
  nationality: detail(
    'nationality|citizenship|staatsangehörigkeit|nationalität|nationalité|nacionalidad|nacionalidade|nazionalità|cittadinanza|obywatelstwo|nationaliteit',
  ),
}

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
