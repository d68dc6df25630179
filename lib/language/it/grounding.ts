import {
  type GroundingTable,
  type Marks,
  makeRomanceStem,
  numberWords,
  type WishWords,
} from '../kinds/grounding'

const low =
  'zero,uno,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove'.split(
    ',',
  )
const tens = [
  '',
  '',
  'venti',
  'trenta',
  'quaranta',
  'cinquanta',
  'sessanta',
  'settanta',
  'ottanta',
  'novanta',
]

/** Italian writes a whole number as one word: all up to 999, and round thousands. */
function allValues(): Map<string, number> {
  const below100 = new Map<string, number>(low.map((word, value) => [word, value]))
  for (const [ten, word] of tens.entries()) {
    if (!word) continue
    below100.set(word, ten * 10)
    for (let one = 1; one < 10; one++) {
      const end = low[one] ?? ''
      // The vowel before "uno" and "otto" goes.
      const stem = /^[uo]/.test(end) ? word.slice(0, -1) : word
      below100.set(stem + end, ten * 10 + one)
    }
  }
  const values = new Map(below100)
  for (let hundred = 1; hundred < 10; hundred++) {
    const prefix = hundred === 1 ? 'cento' : `${low[hundred]}cento`
    values.set(prefix, hundred * 100)
    for (const [word, value] of below100)
      if (value) values.set(prefix + word, hundred * 100 + value)
  }
  for (const [word, value] of [...values]) if (value > 1) values.set(`${word}mila`, value * 1000)
  values.delete('uno')
  for (const [word, value] of [
    ['mille', 1000],
    ['decina', 10],
    ['dozzina', 12],
    ['quindicina', 15],
    ['ventina', 20],
    ['trentina', 30],
    ['quarantina', 40],
    ['cinquantina', 50],
    ['sessantina', 60],
    ['settantina', 70],
    ['ottantina', 80],
    ['novantina', 90],
    ['centinaio', 100],
    ['entrambi', 2],
    ['entrambe', 2],
  ] as const) {
    values.set(word, value)
  }
  return values
}

const numbers = numberWords({
  values: allValues(),
  multipliers:
    'mila 1000 migliaia 1000 milione 1000000 milioni 1000000 miliardo 1000000000 miliardi 1000000000',
  fractions:
    'mezzo 0.5 meta 0.5 terzo 0.3333 terzi 0.3333 quarto 0.25 quarti 0.25 quinto 0.2 decimo 0.1',
  ratios:
    'dimezzato 0.5 dimezzare 0.5 dimezzando 0.5 raddoppiato 2 raddoppiare 2 raddoppiando 2 doppio 2 triplicato 3 triplicare 3 triplo 3',
  joins: '',
})

const wishes: WishWords = {
  openings:
    'mi piacerebbe|mi piacerebbe molto|vorrei|sarei felice di|sarei lieto di|sarei lieta di|sarebbe un piacere|spero di|mi auguro di|resto in attesa di|mi interessa|mi interessa molto',
  rest: "lei|voi|vi|la|il|lo|l'|le|i|gli|un|una|un'|di|del|della|dell'|a|al|alla|in|nel|nella|per|su|sul|sulla|con|e|o|questo|questa|suo|sua|vostro|vostra|parlare|parlarne|parlarne con lei|parlarne con voi|conoscere|conoscerla|conoscervi|incontrarla|incontrarvi|presto|di persona|colloquio|incontro|occasione|opportunità|risposta|posizione|ruolo|posto|offerta|squadra|team|azienda|la mia candidatura|mia candidatura|la mia lettera|mia lettera|saperne di più|sapere di più|unirmi|come potrei aiutare|come potrei contribuire",
  whole:
    'grazie|grazie mille|grazie per il suo tempo|grazie mille per il suo tempo|grazie mille per il vostro tempo|grazie mille per la vostra attenzione|grazie per il vostro tempo|grazie per la sua attenzione|grazie per la vostra attenzione|la ringrazio per la sua attenzione|vi ringrazio per la vostra attenzione|la ringrazio per il suo tempo|cordiali saluti|distinti saluti',
}

/** Small words that carry a fact, and words of rank, papers and levels. */
const marks: Marks = {
  negation: { not: 'non mai senza nessun nessuna nessuno privo' },
  limit: {
    less: 'poco_meno_di meno_di quasi inferiore_a',
    about:
      'circa approssimativamente intorno_a all_incirca qualche più_o_meno pressappoco si_aggira_sui si_aggira_sugli si_aggira_intorno_a si_aggirava_sui attorno_a',
    average: 'in_media mediamente media_di',
    atMost:
      'fino_a fino_ad al_massimo massimo non_più_di un_massimo_di non_oltre massima tutt_al_più mai_oltre mai_più_di non_superano non_supera non_superava senza_superare non_eccede non_superiore_a non_superiori_a al_più',
    atLeast: 'almeno minimo come_minimo non_meno_di o_più un_minimo_di',
    more: 'più_di oltre superiore_a',
    exactly: 'esattamente',
  },
  period: {
    season: 'a_stagione ogni_stagione per_stagione',
    month: 'una_volta_al_mese mensile mensili mensilmente al_mese ogni_mese',
    night: 'a_notte per_notte ogni_notte',
    sometimes:
      'ogni_tanto a_volte occasionale occasionali occasionalmente talvolta saltuario saltuariamente all_occorrenza quando_necessario',
    day: 'giornaliero giornaliera giornalieri giornaliere quotidiano quotidiana quotidiani quotidianamente al_giorno ogni_giorno una_volta_al_giorno',
    week: 'settimanale settimanali settimanalmente a_settimana alla_settimana ogni_settimana una_volta_a_settimana una_volta_alla_settimana',
    fortnight: 'quindicinale bisettimanale',
    quarter: 'trimestrale trimestrali trimestralmente a_trimestre ogni_trimestre',
    year: 'annuale annuali annualmente annuo all_anno l_anno ogni_anno una_volta_all_anno',
    hour: 'all_ora ogni_ora',
    shift: 'a_turno per_turno ogni_turno',
    minute: 'al_minuto',
    second: 'al_secondo',
    often: 'regolare regolari regolarmente frequente frequentemente spesso abituale abitualmente',
    always: 'sempre costantemente continuo continua continuamente',
  },
  hedge: {
    help: 'preso_parte assistenza assistito aiuto aiutavo partecipavo collaboravo contribuivo supportavo aiutato aiutare aiutando partecipato partecipazione partecipare partecipando collaborato collaborazione collaborare collaborando contribuito contributo contribuire contribuendo supportato supporto supportare supportando sostenuto sostegno affiancato affiancamento coinvolto coinvolta coadiuvato affiancando affianco',
    plan: 'proposto proposta idea suggerito proporre previsto prevista raccomandato bozza può potrebbe poteva possibile potenziale',
    progress:
      'non_ancora attualmente in_corso frequentando candidato candidata iscritto iscritta aspirante',
    under: 'sostituisco sostituire sostituzione',
    attended: 'autodidatta uditrice uditore frequentato osservato osservazione nozioni',
    acting:
      'interim temporaneo temporanea provvisorio vice aggiunto tirocinante tirocinio stagista stage apprendista apprendistato volontario volontaria volontariato part-time aiutante supplente sostituto',
  },
  by: { by: 'del di dello dell' },
  from: { from: 'da dal dalla dallo dall' },
  to: { to: 'a al allo all fino' },
  title: {
    lead: 'capo direttore direttrice dirigente presidente fondatore fondatrice supervisore senior coordinatore coordinatrice esperto esperta specialista leader caporeparto capoturno manager titolare chef primario',
  },
  qualification: {
    any: 'diploma diplomato diplomata certificato certificata certificazione qualificato qualificata titolo qualifica',
    doctor: 'dottorato dottore dottoressa',
    master: 'master magistrale mba',
    bachelor: 'laurea laureato laureata',
    degree: 'triennale abilitazione abilitato abilitata premio borsa iscritto_all_albo',
  },
  level: {
    level:
      'scolastico elementare base fluente madrelingua bilingue avanzato avanzata intermedio c2 c1 b2 b1 a2 a1',
  },
}

export const grounding: GroundingTable = {
  code: 'it',
  stem: makeRomanceStem({
    irregular:
      'ridotto riduc|ridotta riduc|ridotti riduc|ridotte riduc|riduzione riduc|riduzioni riduc|ridurre riduc|riducendo riduc|prodotto prodott|prodotti prodott|produzione produc|produzioni produc|produrre produc|tradotto traduc|traduzione traduc|traduzioni traduc|tradurre traduc|introdotto introduc|introduzione introduc|introdurre introduc|costruito costru|costruzione costru|costruire costru|condotto conduc|conduzione conduc|condurre conduc|fatto fac|fare fac|facendo fac|scritto scriv|scritta scriv|scrittura scriv|scrivere scriv|redatto redig|redazione redig|redigere redig|redigendo redig|diretto dirig|direzione dirig|dirigere dirig|vendita vend|vendite vend|venduto vend|vendere vend|acquisto acquist|acquisti acquist|acquistato acquist|mantenuto manten|mantenimento manten|manutenzione manuten|manutenzioni manuten|tenuto ten|ottenuto otten|sostegno sosten|sostenuto sosten|supporto support|supportato support|aiuto aiut|aiutato aiut|gestione gest|gestito gest|gestita gest|gestiti gest|gestire gest|gestendo gest|messo mett|messa mett|mettere mett|preso prend|presa prend|risposto rispond|risposta rispond|risposte rispond|rispondere rispond|miglioramento miglior|migliorato miglior|migliorare miglior|aumento aument|aumentato aument|diminuzione diminu|diminuito diminu|disegno disegn|disegni disegn|consegna consegn|consegne consegn|controllo controll|controlli controll|controllato controll|analisi analizz|analizzato analizz|analizzare analizz|revisione rived|formazione form|formato form|formare form|sviluppo svilupp|sviluppato svilupp|sviluppare svilupp|creazione cre|creato cre|creare cre|progettazione progett|progettato progett|progetto progetto|progetti progetto|assistenza assist|assistito assist|nuovo nuov|anno anno|anni anno|mese mese|mesi mese|paese paese|paesi paese|lezione lezion|lezioni lezion|insegnamento insegn|insegnato insegn|svolto svolg|svolgimento svolg|svolgere svolg|scelto scegl|scelta scegl|risolto risolv|risoluzione risolv|risolvere risolv|corretto corregg|correzione corregg|accolto accogl|accoglienza accogl|raccolto raccogl|raccolta raccogl|raccogliere raccogl|coordinamento coordin|coordinato coordin|organizzazione organizz|partecipazione partecip|collaborazione collabor|contributo contribu|contribuito contribu|pianificazione pianific|verifica verific|verifiche verific|verificato verific|ispezione ispezion|ispezioni ispezion|ispezionato ispezion|montaggio mont|montato mont|donne donna|uomini uomo|clienti client|cliente client|studenti student|studente student|addetti addett|addetto addett',
    endings:
      /(?:iscono|isco|isce|amenti|amento|imenti|imento|azioni|azione|izioni|izione|zioni|zione|ando|endo|ati|ate|ato|ata|iti|ite|ito|ita|uti|ute|uto|uta|avamo|avano|avo|ava|evo|eva|evano|ivo|iva|ano|ono|are|ere|ire|ai|ii|ei|i|e|o|a)$/,
    min: 3,
  }),
  hasCapitalNouns: false,
  functionWords:
    'me mio mia miei mie loro lui lei essi esse sebbene ma però perché poiché cui quale quali chi ciò questo questa quello quella questi quelle quei anch anche invece inoltre ancora già ero era erano eravamo ebbe fosse siano sia sarà sono siamo stato stata stati state essendo ci vi ne mi ti si lo la li le dove nonché anziché nell dell all dall sull il i gli l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed o od che suo sua suoi sue nostro nostra io noi è essere ho ha hanno abbiamo aveva avere avendo come più così mediante presso secondo sotto verso quando queste oltre durante attraverso tramite contro',
  joiningWords: 'e ed o nonche',
  designators:
    'livello classe grado fase versione tipo categoria sezione articolo capitolo sala numero linea modello serie iso norma tappa',
  marks,
  responsible:
    'responsabile_di responsabile incaricato_di a_capo_di lanciato lancio introdotto introduzione assunto assunzione reclutato reclutamento istituito istituzione approvato approvazione autorizzato coordinato coordinamento coordinare organizzato organizzazione organizzare',
  leading:
    'diretto direzione dirigere guidato guida guidare capeggiato condotto gestito gestione gestire amministrato amministrazione supervisionato supervisione supervisionare fondato fondazione',
  numbers,
  timeUnits: [
    [1 / 60, 'secondi'],
    [1, 'minuto minuti min'],
    [60, 'ora ore h'],
    [1440, 'giorno giorni'],
    [10080, 'settimana settimane'],
    [43800, 'mese mesi'],
    [525600, 'anno anni'],
  ],
  percent: 'per_cento percento',
  points: 'punto punti punti_percentuali punto_percentuale',
  wishes,
}
