import type { LanguageCode } from './tags'

/**
 * Phrases that say in a letter what the writer applies for, in the languages that letters have set phrases of: how
 * such a sentence begins, what may stand around the job title, and what stands before the employer. Phrases are
 * separated by bars, in small letters with plain apostrophes. None of them claims anything.
 */
export type ApplicationWords = { openings: string; around: string; at: string }

export const applicationWords: Readonly<Record<string, ApplicationWords>> = {
  en: {
    openings:
      "i am applying|i'm applying|i apply|i hereby apply|i am writing to apply|i'm writing to apply|i would like to apply|i'd like to apply|i wish to apply|with this letter i apply|i am interested in|i am very interested in|please accept my application|please consider my application",
    around:
      'for|to|the|your|this|a|an|as|of|advertised|open|position|role|post|job|vacancy|opening',
    at: 'at|with|at the|with the|in the',
  },
  de: {
    openings:
      'ich bewerbe mich|hiermit bewerbe ich mich|mit diesem schreiben bewerbe ich mich|ich möchte mich|gern möchte ich mich|gerne möchte ich mich|ich interessiere mich|ich interessiere mich sehr',
    around:
      'um|für|auf|als|die|der|den|das|eine|einen|ihre|ihren|von ihnen|ausgeschriebene|ausgeschriebenen|angebotene|offene|stelle|position|ausbildungsplatz|bewerben',
    at: 'bei|bei der|bei dem|beim|in der|im',
  },
  fr: {
    openings:
      'je postule|je souhaite postuler|je souhaiterais postuler|je me permets de postuler|je vous présente ma candidature|je vous adresse ma candidature|je me permets de vous adresser ma candidature|je suis intéressé|je suis intéressée|je suis très intéressé|je suis très intéressée',
    around: "à|au|pour|par|le|la|l'|votre|un|une|de|d'|du|en tant que|poste|offre|emploi|fonction",
    at: 'chez|à|au sein de|auprès de|dans',
  },
  es: {
    openings:
      'solicito|deseo solicitar|quisiera solicitar|me gustaría solicitar|me postulo|deseo postularme|quisiera postularme|me gustaría postularme|me gustaría optar|quisiera optar|presento mi candidatura|les presento mi candidatura|le presento mi candidatura|me interesa',
    around: 'a|al|para|por|el|la|su|un|una|de|del|como|puesto|plaza|vacante|oferta|posición|cargo',
    at: 'en|en la|en el|con',
  },
  pt: {
    openings:
      'candidato-me|venho candidatar-me|gostaria de me candidatar|gostaria de candidatar-me|desejo candidatar-me|quero candidatar-me|apresento a minha candidatura|apresento minha candidatura|venho apresentar a minha candidatura|tenho interesse',
    around:
      'a|à|ao|para|pela|pelo|o|na|no|em|vossa|sua|uma|um|de|do|da|como|vaga|posição|função|cargo|lugar|oferta',
    at: 'em|na|no|da|do|junto da|junto do',
  },
  it: {
    openings:
      'mi candido|vorrei candidarmi|desidero candidarmi|intendo candidarmi|invio la mia candidatura|le invio la mia candidatura|vi invio la mia candidatura|presento la mia candidatura|sono interessato|sono interessata|mi interessa',
    around:
      "a|al|alla|per|il|la|lo|l'|vostra|vostro|un|una|di|del|della|come|in qualità di|posizione|ruolo|posto|offerta|annuncio",
    at: "presso|presso la|presso il|da|alla|all'|in|nella",
  },
  nl: {
    openings:
      'ik solliciteer|graag solliciteer ik|hierbij solliciteer ik|met deze brief solliciteer ik|ik wil graag solliciteren|ik zou graag solliciteren|ik heb interesse',
    around: 'naar|op|in|voor|als|de|het|een|uw|jullie|van|functie|vacature|baan|positie|rol',
    at: 'bij|bij de|bij het',
  },
  pl: {
    openings:
      'aplikuję|niniejszym aplikuję|chciałbym aplikować|chciałabym aplikować|ubiegam się|chciałbym ubiegać się|chciałabym ubiegać się|zgłaszam swoją kandydaturę|zgłaszam moją kandydaturę|jestem zainteresowany|jestem zainteresowana',
    around:
      'na|o|do|w|państwa|oferowane|stanowisko|stanowiska|stanowiskiem|ofertę|ofertą|pracy|pracę',
    at: 'w|we|w firmie|u',
  },
}

/** Words of sentences that lean on the one before, as patterns. */
export type LeaningWords = {
  /** Ways to begin a sentence that mean something said before. */
  begins: string
  /** Beginnings that look the same and mean nothing before. */
  alone?: string
  /** Words that mean a place or a thing said before wherever they stand. */
  inside: string
}

/** Demonstratives, pronouns and connectives by language, lower case, as patterns. */
export const leaningWords: Readonly<Record<LanguageCode, LeaningWords>> = {
  en: {
    begins:
      'there|this|that|these|those|it|its|here|thus|hence|then|such|also|both|moreover|furthermore|additionally|in addition|as such|he|she|they|their|(?:in|during|through|with|from|by|after|as part of|for|at|on) (?:this|that|these|those|it|them)|(?:by )?doing so|the same',
    alone:
      "there (?:is|are)|it (?:would|will) be|it is (?:with|my)|that(?:’|'| i)s why I (?:am|would)",
    inside: 'there(?! (?:is|are|was|were))',
  },
  de: {
    begins:
      'dort|da|dabei|dadurch|damit|davor|danach|dafür|daraus|dies(?:e[rmns]?)?|das(?= \\p{Ll})|es|so|hier|hierbei|hierfür|hierdurch|zudem|außerdem|ebenso|auch|beide|(?:in|bei|während|durch|mit|aus|nach|auf|an) dies(?:e[rmns]?)',
    alone: 'es (?:würde|freut|wäre)|(?:das|dies) ist der grund',
    inside: 'dort',
  },
  fr: {
    begins:
      "là|là-bas|cela|ceci|ce|cet|cette|ces|c['’]\\p{L}+|il|elle|ils|elles|j['’]y|ainsi|aussi|de plus|en outre|(?:à|dans|durant|pendant|avec|par|grâce à) (?:ce|cet|cette|ces|cela)",
    alone: 'il (?:me|serait)|ce serait',
    inside: "là-bas|j['’]y",
  },
  es: {
    begins:
      'allí|ahí|allá|esto|eso|est[ea]|est[oa]s|es[ea]|es[oa]s|ello|así|además|también|(?:en|durante|con|por|gracias a) (?:est[ea]|es[ea]|est[oa]s|es[oa]s|esto|eso|ello|dich[oa])',
    inside: 'allí',
  },
  pt: {
    begins:
      'lá|ali|aí|isto|isso|est[ea]s?|ess[ea]s?|nest[ea]s?|ness[ea]s?|nisso|naquel[ea]|dess[ea]s?|assim|além disso|também|(?:durante|com|por) (?:ess[ea]|est[ea]|isso|isto)',
    inside: 'lá|ali',
  },
  it: {
    begins:
      'lì|là|quest[oaie]|ciò|quell[oaie]|così|inoltre|anche|(?:in|durante|con|per|grazie a) (?:quest[oaie]|tale|quel|quell[oa]|ciò)',
    inside: 'lì',
  },
}
