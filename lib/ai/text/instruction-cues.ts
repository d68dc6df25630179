/** Behind the word for a machine: the end of the address, so that "to AI engineers" is none. */
const end =
  '(?:\\s(?:bist|sind|bent))?(?=\\s*(?:[:：,.!;)\\]–—]|$)|\\s+(?:that|who|which|reading|processing|die|welche|qui|que|che)(?!\\p{L}))'

/** The beginning of a note to a machine, and the words for machines, by language. */
const notes: readonly [address: string, machine: string][] = [
  [
    '(?:(?:note|notice|message|hint|attention|instructions?|reminder|directions?)s?,? (?:for|to)|attention|dear|hey|hello|to|if you are|you are(?: now)?|as) (?:(?:an?|the|all|any|every|our|your) )*',
    '(?:ai|a\\.i\\.|llm|(?:large )?language model|chat ?bot|chatgpt|gpt(?:-?\\d\\w*)?|claude|gemini|copilot|machine reader|(?:ai|writing|cv|resume|résumé|virtual|automated|digital)[ -](?:(?:writing|cv|resume|based) )?(?:assistant|model|tool|system|agent|bot|reader|screener|parser))s?',
  ],
  [
    '(?:(?:hinweis|anweisung|anmerkung|notiz|nachricht|bemerkung|info|information)(?:en)? (?:an|für)|achtung,?|liebe|an|(?:wenn|falls) (?:du|sie)|du bist|als) (?:(?:die|alle|jede|den|das|eine?n?) )*',
    '(?:ki|ai|llms?|sprachmodelle?n?|chatbots?|chatgpt|(?:ki|ai|schreib|sprach)-?(?:assistent\\p{L}*|assistenz\\p{L}*|system\\p{L}*|modell\\p{L}*|werkzeug\\p{L}*|tools?|programm\\p{L}*)|(?:automatische|digitale|virtuelle)n? (?:assistent\\p{L}*|system\\p{L}*|schreib\\p{L}*)|schreibhilfen?|künstliche intelligenz\\p{L}*)',
  ],
  [
    "(?:(?:note|remarque|consigne|instruction|message|avis)s? (?:pour|à|aux?|à l[’']attention (?:des?|de l[’']))|attention,? aux?|(?:si )?(?:vous êtes|tu es)|en tant qu[’'])\\s?(?:(?:les?|toutes?|tous|une?|des|l[’']) ?)*",
    "(?:ia|llm|intelligences? artificielles?|modèles? de langage|chatbots?|chatgpt|(?:assistants?|outils?|systèmes?|agents?) (?:ia|d[’']ia|d[’']écriture|de rédaction|automatiques?|virtuels?|numériques?))",
  ],
  [
    '(?:(?:nota|aviso|instrucci(?:ón|ones)|mensaje|indicaci(?:ón|ones)) (?:para|a)|atención,?|si eres|eres|como) (?:(?:los|las|la|el|todos|todas|una?|cualquier) )*',
    '(?:ia|llm|inteligencias? artificial(?:es)?|modelos? de lenguaje|chatbots?|chatgpt|(?:asistentes?|herramientas?|sistemas?|agentes?) (?:de |con )?(?:ia|redacción|escritura|inteligencia artificial|virtual(?:es)?|automátic[oa]s?))',
  ],
  [
    "(?:(?:nota|avviso|istruzion[ei]|messaggio|indicazion[ei]) (?:per|ai?|agli|alle|all[’'])|attenzione,?|se sei|sei|come)\\s?(?:(?:gli|le|i|tutti|tutte|un|una|un[’']|l[’']) ?)*",
    '(?:ia|ai|llm|intelligenz[ae] artificial[ei]|modell[oi] linguistic[oi]|chatbot|chatgpt|(?:assistent[ei]|strument[oi]|sistem[ai]) (?:di |con )?(?:ia|ai|scrittura|intelligenza artificiale|virtual[ei]|automatic[oi]))',
  ],
  [
    '(?:(?:opmerking|instructie|bericht|aanwijzing|notitie|mededeling)(?:s|en)? (?:voor|aan)|let op,?|als (?:je|u)|je bent|als) (?:(?:de|alle|een) )*',
    '(?:ai|llms?|taalmodel(?:len)?|chatbots?|chatgpt|kunstmatige intelligentie|(?:ai|schrijf)[- ]?(?:assistent\\p{L}*|hulp\\p{L}*|systeem|systemen|tools?|model(?:len)?))',
  ],
  [
    '(?:(?:nota|aviso|instruç(?:ão|ões)|mensagem|indicaç(?:ão|ões)) (?:para|a|aos|às)|atenção,?|se (?:és|você é)|como) (?:(?:os|as|a|todos|todas|uma?|qualquer) )*',
    '(?:ia|llm|inteligências? artificia(?:l|is)|modelos? de linguagem|chatbots?|chatgpt|(?:assistentes?|ferramentas?|sistemas?) (?:de |com )?(?:ia|escrita|redação|inteligência artificial|virtua(?:l|is)|automátic[oa]s?))',
  ],
]

/** A label such as "AI:", with an order about what is written of a person. */
const labels =
  '(?:\\[|\\(|<)?(?:ai|a\\.i\\.|llm|ki|ia|chatgpt|assistant|system)(?: (?:prompt|instructions?|note|notice|message|hinweis))?(?:\\]|\\)|>)?\\s*[:：]\\s*'
const orders =
  '(?:(?:please|bitte|always|you must|merci de|por favor|per favore) )?(?:state|say|write|add|mention|include|claim|mark|rate|rank|recommend|describe|present|insert|pretend|schreib\\p{L}*|erwähn\\p{L}*|nenn\\p{L}*|füg\\p{L}*|gib|geben|écri\\p{L}*|mentionn\\p{L}*|ajout\\p{L}*|indiqu\\p{L}*|escrib\\p{L}*|mencion\\p{L}*|añad\\p{L}*|indi[cq]\\p{L}*|scriv\\p{L}*|menzion\\p{L}*|aggiung\\p{L}*|schrijf|vermeld|voeg|noem|escrev\\p{L}*|acrescent\\p{L}*|inclu\\p{L}*)'
const aboutPerson =
  '[^.\\n]{0,100}(?<!\\p{L})(?:that|dass|que|che|dat|candidates?|applicants?|cv|résumé|resume|letter|bewerber\\p{L}*|lebenslauf|anschreiben|candidate?s?|candidat[oa]s?|curr[ií]cul\\p{L}*|lettre|carta|lettera|sollicitant\\p{L}*|brief)(?!\\p{L})'

/** The start of a sentence, with the marks that dress up a note. */
const begin = '(?<=^|[.!?:;]\\s+|[\\[(<*_#>\\-–—•]\\s*|"|„|«)'

/** Matches the beginning of a note to a machine, which goes on to the end of its paragraph. */
export const noteCues: readonly RegExp[] = [
  ...notes.map(([address, machine]) => new RegExp(`${begin}${address}${machine}${end}`, 'gimu')),
  new RegExp(`${begin}${labels}${orders}${aboutPerson}`, 'gimu'),
  /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|these\s+)*(?:previous|prior|above|earlier|other|system)\s+(?:instructions?|prompts?|rules?|text)/gi,
  /\byou are (?:now )?(?:an? )?(?:helpful|large language|writing) (?:assistant|model)\b/gi,
  /\bignorier(?:e|en sie)\s+(?:alle\s+|die\s+)*(?:vorherigen|vorigen|obigen|bisherigen|früheren)\s+\p{L}*(?:anweisungen|instruktionen|vorgaben)/giu,
  /\bignore[zr]?\s+(?:toutes?\s+)?(?:les\s+)?(?:instructions|consignes)\s+(?:précédentes|ci-dessus|antérieures)/giu,
  /\bignor[ae]\s+(?:todas\s+)?(?:las\s+)?(?:instrucciones|órdenes|indicaciones)\s+(?:anteriores|previas)/giu,
  /\bignor[ea]\s+(?:todas\s+)?(?:as\s+)?(?:instruções|ordens)\s+(?:anteriores|prévias|acima)/giu,
  /\bignor[ai]\s+(?:tutte\s+)?(?:le\s+)?(?:istruzioni|indicazioni)\s+(?:precedenti|sopra)/giu,
  /\bnegeer\s+(?:alle\s+|de\s+)*(?:vorige|voorgaande|eerdere|bovenstaande)\s+(?:instructies|opdrachten|aanwijzingen)/giu,
]

/** Matches sentences that give a machine an order. */
export const sentenceCues: readonly RegExp[] = [
  /\b(?:reveal|print|repeat|show|follow|obey) (?:the|your) (?:system|developer) (?:prompt|message)\b/gi,
  /\b(?:add|insert|append|write)\b[^.\n]{0,80}\b(?:to|into|in) (?:(?:their|every|each|his|her) (?:cv|résumé|resume)|the (?:candidate|applicant|user)['’]s)/gi,
  /\b(?:do not|don't|never) (?:tell|inform|mention (?:this|it) to|reveal (?:this|it) to) (?:the )?(?:user|candidate|applicant|human)/gi,
  /(?<=^|[.!?:;]\s+)(?:respond|reply|answer|output) only (?:with|in) (?!writing|person|english|german|french|spanish)/gim,
]
