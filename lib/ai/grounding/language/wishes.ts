/**
 * Phrases of letters that say nothing about the writer: how such a sentence begins, and what may follow. Every
 * phrase is closed: no word here can be a verb of work, a skill, a place, a time, a rank or a number, and none is
 * about the past. Phrases are written as they are compared: small letters, an apostrophe ends a word.
 */
export type WishWords = {
  /** A wish. */
  openings: string
  /** Phrases for the thing that is wished for: to talk, to hear, to join. Only behind a wish. */
  rest: string
  /** Thanks and greetings, whole: more could say that something was. */
  whole: string
}

/** By language, phrases parted by bars. */
export const wishWords: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'it' | 'pt', WishWords>> = {
  en: {
    openings:
      "i would be glad to|i would be very glad to|i would be happy to|i would be very happy to|i would be pleased to|i would be delighted to|i' d be glad to|i' d be happy to|i' d be delighted to|" +
      "i would welcome|i' d welcome|i would like to|i would love to|i' d like to|i' d love to|i would very much like to|it would be a pleasure to|i hope to|i look forward to|i am looking forward to|i' m looking forward to|" +
      'please let me know|i am interested in|i am very interested in|i am writing to apply for|i am applying for',
    rest: 'talk|talking|speak|speaking|discuss|discussing|meet|meeting|hear|hearing|hear more|hearing more|learn more|learning more|know more|tell you more|join|joining|talk to you|your|you|with you|from you|to you|with|to|from|about|the|a|an|this|that|in|for|of|at|and|or|if|it|soon|in person|further|any questions|you have any questions|chance|opportunity|conversation|interview|call|my application|my letter|my cv|role|position|job|vacancy|post|team|company|how i can help|how i could help|how i might help|how i can contribute|how i could contribute|how i might contribute|what you need|what you are looking for|whether we are a good match',
    whole:
      'thank you|thank you very much|thank you for your time|thank you very much for your time|thank you for your consideration|thank you for your time and consideration|thank you for considering my application|thank you very much for considering my application|thank you for reading|thank you for reading my letter|thank you for reading my application|many thanks for your time|with kind regards|kind regards|best regards|yours sincerely',
  },
  de: {
    openings:
      'ich freue mich auf|ich freue mich sehr auf|ich freue mich darauf|ich freue mich über|ich freue mich sehr über|ich würde mich freuen|ich würde mich sehr freuen|ich würde mich über|ich würde mich sehr über|über eine einladung würde ich mich freuen|über eine einladung würde ich mich sehr freuen|über eine einladung zu einem gespräch würde ich mich freuen|über ein gespräch würde ich mich freuen|über ein persönliches gespräch würde ich mich freuen|über ein persönliches gespräch würde ich mich sehr freuen|über ihre rückmeldung würde ich mich freuen|über ihre antwort würde ich mich freuen|über eine einladung zu einem gespräch freue ich mich|gern würde ich|gerne würde ich|ich würde gern|ich würde gerne|ich möchte|ich hoffe|ich interessiere mich für|ich interessiere mich sehr für|ich bewerbe mich um|hiermit bewerbe ich mich um',
    rest: 'freuen|ein|eine|einen|einem|einer|das|die|der|den|dem|ihr|ihre|ihren|ihrem|ihrer|ihnen|sie|mit|bei|in|im|zu|um|für|von|über|auf|und|oder|dass|persönliches|persönlichen|gespräch|vorstellungsgespräch|gelegenheit|möglichkeit|einladung|antwort|rückmeldung|stelle|position|team|unternehmen|firma|aufgabe|meine bewerbung|meiner bewerbung|mein schreiben|sprechen|zu sprechen|kennenlernen|kennenzulernen|hören|zu hören|von ihnen|mehr zu erfahren|mehr erfahren|zu erfahren|erfahren|bald|dazu|darüber|lesen',
    whole:
      'vielen dank|herzlichen dank|vielen dank für ihre zeit|herzlichen dank für ihre zeit|ich danke ihnen für ihre zeit|vielen dank für ihr interesse|vielen dank für ihre aufmerksamkeit|vielen dank für die prüfung meiner bewerbung|mit freundlichen grüßen|freundliche grüße',
  },
  fr: {
    openings:
      "j' aimerais|j' aimerais beaucoup|je souhaite|je souhaiterais|je serais heureux de|je serais heureuse de|je serais ravi de|je serais ravie de|je serais très heureux de|je serais très heureuse de|j' espère|je me réjouis de|je me réjouis d'|ce serait un plaisir de|je m' intéresse à|je postule à|je postule pour",
    rest: "vous|votre|vos|avec vous|de vous|le|la|les|l'|un|une|de|d'|du|des|à|au|en|dans|pour|sur|avec|et|ou|ce|cette|cet|rencontrer|parler|échanger|discuter|lire|bientôt|prochainement|entretien|rencontre|échange|occasion|opportunité|réponse|poste|offre|annonce|équipe|entreprise|société|ma candidature|ma lettre|en savoir plus|en apprendre plus|rejoindre|intégrer|vive voix|de vive voix|comment je pourrais vous aider|comment je pourrais contribuer",
    whole:
      "merci|merci beaucoup|merci de votre attention|merci pour votre attention|merci pour votre temps|merci de m' avoir lu|merci de m' avoir lue|je vous remercie de votre attention|je vous remercie de l' attention portée à ma candidature|je vous remercie pour votre temps|cordialement|bien cordialement",
  },
  es: {
    openings:
      'me gustaría|me gustaría mucho|me encantaría|me alegraría|estaría encantado de|estaría encantada de|será un placer|sería un placer|espero|quedo a la espera de|quisiera|me interesa|me interesa mucho|me interesaría',
    rest: 'usted|ustedes|su|sus|con usted|con ustedes|de usted|de ustedes|el|la|los|las|un|una|de|del|a|al|en|para|por|sobre|con|y|o|este|esta|hablar|conversar|conocer|conocerle|conocerles|conocer más|saber más|saber más sobre|pronto|en persona|entrevista|conversación|oportunidad|ocasión|respuesta|noticias|puesto|oferta|vacante|equipo|empresa|mi candidatura|mi carta|mi solicitud|unirme|incorporarme|leer|cómo podría ayudar|cómo podría contribuir',
    whole:
      'gracias|muchas gracias|gracias por su tiempo|muchas gracias por su tiempo|gracias por su atención|muchas gracias por su atención|gracias por su tiempo y atención|le agradezco su tiempo|les agradezco su tiempo|le agradezco su atención|un cordial saludo|un saludo cordial|atentamente',
  },
  it: {
    openings:
      'mi piacerebbe|mi piacerebbe molto|vorrei|sarei felice di|sarei lieto di|sarei lieta di|sarebbe un piacere|spero di|mi auguro di|resto in attesa di|mi interessa|mi interessa molto',
    rest: "lei|voi|vi|la|il|lo|l'|le|i|gli|un|una|un'|di|del|della|dell'|a|al|alla|in|nel|nella|per|su|sul|sulla|con|e|o|questo|questa|suo|sua|vostro|vostra|parlare|parlarne|parlarne con lei|parlarne con voi|conoscere|conoscerla|conoscervi|incontrarla|incontrarvi|presto|di persona|colloquio|incontro|occasione|opportunità|risposta|posizione|ruolo|posto|offerta|squadra|team|azienda|la mia candidatura|mia candidatura|la mia lettera|mia lettera|saperne di più|sapere di più|unirmi|come potrei aiutare|come potrei contribuire",
    whole:
      'grazie|grazie mille|grazie per il suo tempo|grazie mille per il suo tempo|grazie mille per il vostro tempo|grazie mille per la vostra attenzione|grazie per il vostro tempo|grazie per la sua attenzione|grazie per la vostra attenzione|la ringrazio per la sua attenzione|vi ringrazio per la vostra attenzione|la ringrazio per il suo tempo|cordiali saluti|distinti saluti',
  },
  pt: {
    openings:
      'gostaria de|gostaria muito de|eu gostaria de|terei todo o gosto em|teria todo o gosto em|teria muito gosto em|ficaria feliz em|ficaria muito feliz em|seria um prazer|será um prazer|espero|aguardo|fico a aguardar|fico à espera de|tenho interesse em|interessa-me',
    rest: 'você|vocês|vos|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|ao|à|para|por|pela|pelo|sobre|com|e|ou|este|esta|seu|sua|vosso|vossa|falar|conversar|conhecer|conhecê-lo|conhecê-la|conhecê-los|saber mais|saber mais sobre|breve|em breve|pessoalmente|entrevista|conversa|reunião|oportunidade|ocasião|resposta|notícias|vaga|posição|função|equipa|equipe|empresa|a minha candidatura|minha candidatura|a minha carta|minha carta|juntar-me|como poderia ajudar|como poderia contribuir',
    whole:
      'obrigado|obrigada|muito obrigado|muito obrigada|obrigado pela atenção|obrigada pela atenção|obrigado pela sua atenção|obrigada pela sua atenção|obrigado pelo seu tempo|obrigada pelo seu tempo|agradeço a sua atenção|agradeço desde já a sua atenção|com os melhores cumprimentos|atenciosamente',
  },
}
